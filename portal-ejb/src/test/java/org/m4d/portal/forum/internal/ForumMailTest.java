package org.m4d.portal.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.Verb;

/** What "read" means of the forums. */
class ForumMailTest {

    private final ForumMail mail = new ForumMail();

    /** The number of a contribution is none of a post's. */
    @ParameterizedTest
    @EnumSource(ContentType.class)
    void onlyItsOwnContentsAreReadInAnswer(ContentType type) {
        boolean own = type == ContentType.FORUM || type == ContentType.TOPIC || type == ContentType.POST;
        assertThat(mail.does(Verb.READ, "", new ContentRef(type, 12))).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12"})
    void whatIsNewAndTopicsByNumberAreRead(String rest) {
        assertThat(mail.does(Verb.READ, rest, null)).isTrue();
    }
}

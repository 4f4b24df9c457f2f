package org.m4d.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.security.Audience;

/** Whom a forum is for. */
class ForumAudienceTest {
    private static final LocalizedText NAME = LocalizedText.of("en", "Forum");

    @Test
    void aForumInASectionIsForEverybodyUntilSomebodySaysOtherwise() {
        Forum forum = new Forum("f", new ForumSection("s", NAME, 1), NAME, NAME, 1);
        assertThat(forum.getAudience()).isEqualTo(Audience.PUBLIC);
        assertThat(forum.getCircle()).isNull();
        forum.admit(Audience.MEMBERS);
        assertThat(forum.getAudience()).isEqualTo(Audience.MEMBERS);
    }

    @Test
    void aForumOfACircleStandsInNoSection() {
        ContentRef group = new ContentRef(ContentType.GROUP, 12);
        Forum forum = new Forum("group-12", group, Audience.of(group), NAME, LocalizedText.EMPTY);
        assertThat(forum.getSection()).isNull();
        assertThat(forum.getCircle()).isEqualTo(group);
        assertThat(forum.getAudience()).hasToString("group:12");
    }
}

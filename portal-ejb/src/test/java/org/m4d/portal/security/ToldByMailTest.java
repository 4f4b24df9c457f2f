package org.m4d.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;

/** Whom mails tell of what: its author may be told of what is hidden, but of nothing in a group that she left. */
class ToldByMailTest {

    private static final long INSIDE = 1;
    private static final long OUTSIDE = 2;
    private static final ContentRef POST = new ContentRef(ContentType.POST, 9);
    private static final Audience GROUP = Audience.of(new ContentRef(ContentType.GROUP, 5));

    private final ContentAccess access = new ContentAccess() {
        @Override
        public Map<ContentRef, ContentCard> cards(Collection<ContentRef> refs) {
            return Map.of(POST, card);
        }
    };

    private ContentCard card;

    ToldByMailTest() {
        access.audiences = new Audiences() {
            @Override
            public boolean admits(Audience audience, long member) {
                return audience.kind() != Audience.Kind.CIRCLE || member == INSIDE;
            }
        };
        access.restrictions = member -> Optional.empty();
    }

    @Test
    void whoLeftTheGroupIsToldOfNothingInItNotEvenOfHerOwn() {
        card = card(OUTSIDE, GROUP, true);
        assertThat(told(OUTSIDE)).isFalse();
        assertThat(told(INSIDE)).isTrue();
        card = card(OUTSIDE, GROUP, false);
        assertThat(told(OUTSIDE)).isFalse();
    }

    @Test
    void whatIsHiddenIsToldToItsAuthorAlone() {
        card = card(INSIDE, GROUP, false);
        assertThat(told(INSIDE)).isTrue();
        card = card(INSIDE, Audience.MEMBERS, false);
        assertThat(told(INSIDE)).isTrue();
        assertThat(told(OUTSIDE)).isFalse();
    }

    @Test
    void whoIsSuspendedIsToldOfWhatIsPublicAndOfWhatIsHers() {
        access.restrictions = member -> Optional.of(new Restriction(true, Instant.MAX, 7));
        card = card(OUTSIDE, Audience.MEMBERS, true);
        assertThat(told(INSIDE)).isFalse();
        assertThat(told(OUTSIDE)).isTrue();
        card = card(OUTSIDE, Audience.PUBLIC, true);
        assertThat(told(INSIDE)).isTrue();
    }

    private boolean told(long member) {
        return access.toldTo(member, Set.of(POST)).containsKey(POST);
    }

    private static ContentCard card(long author, Audience audience, boolean shown) {
        return new ContentCard(POST, LocalizedText.of("en", "Among ourselves"), "topic/1", author, audience, shown);
    }
}

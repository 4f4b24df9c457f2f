package org.m4d.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.TooManyRequests;

class ConversationPolicyTest {

    @Test
    void nobodyStartsMoreConversationsADayThanHerTrustLevelAdmits() {
        assertThatCode(() -> ConversationPolicy.checkStart(3, 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ConversationPolicy.checkStart(3, 3))
                .isInstanceOfSatisfying(TooManyRequests.class, refused -> assertThat(refused.retryAfter())
                        .isPositive());
        assertThatCode(() -> ConversationPolicy.checkStart(null, ConversationPolicy.MOST_A_DAY - 1))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ConversationPolicy.checkStart(null, ConversationPolicy.MOST_A_DAY))
                .isInstanceOf(TooManyRequests.class);
    }

    @Test
    void aConversationIsOfTwoToThirty() {
        assertThat(key(() -> ConversationPolicy.checkSize(0, 1))).isEqualTo("error.talk.nobody");
        assertThatCode(() -> ConversationPolicy.checkSize(1, 2)).doesNotThrowAnyException();
        assertThatCode(() -> ConversationPolicy.checkSize(29, 30)).doesNotThrowAnyException();
        assertThat(key(() -> ConversationPolicy.checkSize(30, 31))).isEqualTo("error.talk.too-many");
    }

    @Test
    void whoIsBlockedIsNotToldSo() {
        List<Long> both = List.of(2L, 3L);
        Set<Long> known = Set.of(2L, 3L);
        assertThatCode(() -> ConversationPolicy.checkReach(both, known, List.of(), List.of()))
                .doesNotThrowAnyException();
        assertThat(key(() -> ConversationPolicy.checkReach(both, known, List.of(3L), List.of())))
                .isEqualTo("error.talk.unavailable");
        assertThat(key(() -> ConversationPolicy.checkReach(both, known, List.of(), List.of(2L))))
                .isEqualTo("error.talk.you-blocked");
        assertThat(key(() -> ConversationPolicy.checkReach(both, Set.of(2L), List.of(), List.of())))
                .isEqualTo("error.talk.unknown");
    }

    @Test
    void amongTwoABlockEndsTheConversationAmongSeveralItDoesNot() {
        assertThatThrownBy(() -> ConversationPolicy.checkWrite(List.of(2L), List.of(2L), List.of()))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.key()).isEqualTo("error.talk.unavailable"));
        assertThatThrownBy(() -> ConversationPolicy.checkWrite(List.of(2L), List.of(), List.of(2L)))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.key()).isEqualTo("error.talk.you-blocked"));
        assertThatCode(() -> ConversationPolicy.checkWrite(List.of(2L, 3L), List.of(2L), List.of(3L)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ConversationPolicy.checkWrite(List.of(), List.of(), List.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWhoStartedItTakesOthersOut() {
        assertThat(ConversationPolicy.mayRemove(1, 1, 2)).isTrue();
        assertThat(ConversationPolicy.mayRemove(2, 1, 3)).isFalse();
        assertThat(ConversationPolicy.mayRemove(1, 1, 1)).isFalse();
    }

    @Test
    void whatWasWrittenBeforeSomebodyCameIsNotThereForHer() {
        assertThatCode(() -> ConversationPolicy.checkRead(5, 5)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ConversationPolicy.checkRead(5, 4)).isInstanceOf(NotFound.class);
    }

    private static String key(Runnable check) {
        try {
            check.run();
        } catch (InvalidInput refused) {
            return refused.violations().getFirst().key();
        }
        return "nothing";
    }
}

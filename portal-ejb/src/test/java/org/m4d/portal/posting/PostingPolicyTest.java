package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Authors decide about what they took back, moderators about the rest, and nobody about a decision on her own words. */
class PostingPolicyTest {

    private static final long AUTHOR = 7;

    /** One row for each act and state: who may. Letters: a author, m another moderator, o author who moderates, x anybody else. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            WITHDRAW, SHOWN,     a o
            WITHDRAW, WAITING,   -
            WITHDRAW, WITHDRAWN, -
            WITHDRAW, REMOVED,   -
            REMOVE,   SHOWN,     m
            REMOVE,   WAITING,   -
            REMOVE,   WITHDRAWN, -
            REMOVE,   REMOVED,   -
            APPROVE,  SHOWN,     -
            APPROVE,  WAITING,   m
            APPROVE,  WITHDRAWN, -
            APPROVE,  REMOVED,   -
            REJECT,   SHOWN,     -
            REJECT,   WAITING,   m
            REJECT,   WITHDRAWN, -
            REJECT,   REMOVED,   -
            RESTORE,  SHOWN,     -
            RESTORE,  WAITING,   -
            RESTORE,  WITHDRAWN, a o
            RESTORE,  REMOVED,   m
            """)
    void eachActIsForThoseWhomItConcernsInTheStatesThatAdmitIt(PostingAct act, PostingState state, String who) {
        String may = who == null ? "" : who;
        assertThat(PostingPolicy.may(author(), AUTHOR, state, act)).isEqualTo(may.contains("a"));
        assertThat(PostingPolicy.may(moderator(8), AUTHOR, state, act)).isEqualTo(may.contains("m"));
        assertThat(PostingPolicy.may(moderator(AUTHOR), AUTHOR, state, act)).isEqualTo(may.contains("o"));
        assertThat(PostingPolicy.may(actor(9, Role.MEMBER), AUTHOR, state, act)).isFalse();
        assertThat(PostingPolicy.may(actor(9, Role.MEMBER, Role.ADMINISTRATOR), AUTHOR, state, act))
                .isFalse();
        assertThat(PostingPolicy.may(Actor.ANONYMOUS, AUTHOR, state, act)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PostingState.class)
    void aRecordIsOpenToAllWhileShownAndToWhoAnswersForItAndModeratorsAlways(PostingState state) {
        for (Actor actor : new Actor[] {author(), moderator(8)}) {
            assertThatCode(() -> PostingPolicy.checkOpen(actor, AUTHOR, state)).doesNotThrowAnyException();
        }
        for (Actor actor : new Actor[] {Actor.ANONYMOUS, actor(9, Role.MEMBER, Role.ADMINISTRATOR)}) {
            if (state == PostingState.SHOWN) {
                assertThatCode(() -> PostingPolicy.checkOpen(actor, null, state))
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> PostingPolicy.checkOpen(actor, AUTHOR, state))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> PostingPolicy.checkOpen(actor, null, state))
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void whatWasTakenAwayIsBroughtBackBeforeItIsEdited() {
        for (PostingState away : Set.of(PostingState.WITHDRAWN, PostingState.REMOVED)) {
            assertThatThrownBy(() -> PostingPolicy.checkEditable(away)).isInstanceOf(Conflict.class);
        }
        for (PostingState there : Set.of(PostingState.SHOWN, PostingState.WAITING)) {
            assertThatCode(() -> PostingPolicy.checkEditable(there)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(PostingState.class)
    void theWordsAreOpenToAllWhileShownAndToAuthorAndModeratorsAlways(PostingState state) {
        boolean shown = state == PostingState.SHOWN;
        assertThat(PostingPolicy.mayOpen(author(), AUTHOR, state)).isTrue();
        assertThat(PostingPolicy.mayOpen(moderator(8), AUTHOR, state)).isTrue();
        assertThat(PostingPolicy.mayOpen(actor(9, Role.MEMBER), AUTHOR, state)).isEqualTo(shown);
        assertThat(PostingPolicy.mayOpen(Actor.ANONYMOUS, AUTHOR, state)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(PostingState.class)
    void aTraceIsSeenByAllButOfWhatWaits(PostingState state) {
        boolean waits = state == PostingState.WAITING;
        assertThat(PostingPolicy.mayKnow(Actor.ANONYMOUS, AUTHOR, state)).isEqualTo(!waits);
        assertThat(PostingPolicy.mayKnow(author(), AUTHOR, state)).isTrue();
        assertThat(PostingPolicy.mayKnow(moderator(8), AUTHOR, state)).isTrue();
    }

    @Test
    void whoCannotBeVerifiedChangesNothing() {
        Actor unverified = new Actor("s", AUTHOR, "Name", null, null, Set.of(Role.MEMBER, Role.MODERATOR), false);
        for (PostingAct act : PostingAct.values()) {
            for (PostingState state : PostingState.values()) {
                assertThat(PostingPolicy.may(unverified, AUTHOR, state, act)).isFalse();
            }
        }
    }

    @Test
    void aStateThatDoesNotAdmitItIsAConflictAndAWrongPersonIsRefused() {
        assertThatThrownBy(() -> PostingPolicy.check(moderator(8), AUTHOR, PostingState.REMOVED, PostingAct.REMOVE))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> PostingPolicy.check(actor(9, Role.MEMBER), AUTHOR, PostingState.SHOWN, PostingAct.REMOVE))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> PostingPolicy.check(moderator(AUTHOR), AUTHOR, PostingState.REMOVED, PostingAct.RESTORE))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("error.own-case");
    }

    @Test
    void whatIsBroughtBackIsShown() {
        assertThat(EnumSet.of(PostingState.WITHDRAWN, PostingState.REMOVED))
                .allSatisfy(state -> assertThat(PostingAct.RESTORE.after(state)).isEqualTo(PostingState.SHOWN));
    }

    private static Actor author() {
        return actor(AUTHOR, Role.MEMBER);
    }

    private static Actor moderator(long id) {
        return actor(id, Role.MEMBER, Role.MODERATOR);
    }

    private static Actor actor(long id, Role... roles) {
        return new Actor("subject-" + id, id, "Name", null, null, Set.of(roles), true);
    }
}

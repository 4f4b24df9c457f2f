package org.m4d.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Nobody decides about herself, and no appeal is decided by whoever took part in the decision. */
class ModerationPolicyTest {

    private static final long CONCERNED = 7;
    private static final long OTHER = 8;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            MEMBER,                         7, false, false, true,  false
            MEMBER,                         8, false, true,  false, false
            MEMBER MODERATOR,               7, false, false, true,  false
            MEMBER MODERATOR,               8, true,  true,  true,  true
            MEMBER ADMINISTRATOR,           8, false, true,  true,  true
            MEMBER ADMINISTRATOR,           7, false, false, true,  false
            MEMBER FACILITATOR,             8, false, true,  false, false
            IMPORTER,                       8, false, false, false, false
            """)
    void eachMayWhatHerRolesSayAndNothingAboutHerself(
            String roles, long id, boolean decides, boolean flags, boolean reads, boolean decidesAppeals) {
        Actor actor = actor(id, roles);
        assertThat(ModerationPolicy.mayDecide(actor, CONCERNED)).isEqualTo(decides);
        assertThat(ModerationPolicy.mayFlag(actor, CONCERNED)).isEqualTo(flags);
        assertThat(ModerationPolicy.mayRead(actor, CONCERNED)).isEqualTo(reads);
        assertThat(ModerationPolicy.mayDecideAppeal(actor, CONCERNED, false)).isEqualTo(decidesAppeals);
        assertThat(ModerationPolicy.mayDecideAppeal(actor, CONCERNED, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            7, STANDS,     false, 60,  true
            7, STANDS,     false, -1,  false
            7, STANDS,     false, 0,   false
            7, STANDS,     true,  60,  false
            7, OVERTURNED, false, 60,  false
            7, LIFTED,     false, 60,  false
            8, STANDS,     false, 60,  false
            """)
    void theOneWhoIsConcernedAppealsOnceInTimeWhileItStands(
            long id, Outcome outcome, boolean appealed, long secondsLeft, boolean may) {
        assertThat(ModerationPolicy.mayAppeal(
                        actor(id, "MEMBER"), CONCERNED, outcome, appealed, NOW.plusSeconds(secondsLeft), NOW))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"MEMBER", "MEMBER MODERATOR", "MEMBER ADMINISTRATOR"})
    void whoCannotBeVerifiedDecidesNothing(String roles) {
        Actor unverified = new Actor("s", OTHER, "Name", null, null, roles(roles), false);
        assertThat(ModerationPolicy.mayDecide(unverified, CONCERNED)).isFalse();
        assertThat(ModerationPolicy.mayFlag(unverified, CONCERNED)).isFalse();
        assertThat(ModerationPolicy.mayDecideAppeal(unverified, CONCERNED, false))
                .isFalse();
        assertThat(ModerationPolicy.mayDecide(Actor.ANONYMOUS, CONCERNED)).isFalse();
        assertThat(ModerationPolicy.mayRead(Actor.ANONYMOUS, CONCERNED)).isFalse();
    }

    private static Actor actor(long id, String roles) {
        return new Actor("subject-" + id, id, "Name", null, null, roles(roles), true);
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(" ", -1)).map(Role::valueOf).collect(Collectors.toSet());
    }
}

package org.m4d.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.Unavailable;

/** A removed role or a disabled account counts within a minute, and nobody writes whose account cannot be read. */
class AccountsTest {

    private static final String SUBJECT = "00000000-0000-4000-8000-000000000001";
    private static final AccountState MODERATOR =
            new AccountState(true, "moderator1", Set.of(Role.MEMBER, Role.MODERATOR), null);

    private final AtomicLong now = new AtomicLong();
    private final Accounts accounts = new Accounts(now::get);

    private AccountState state = MODERATOR;
    private boolean down;
    private int reads;
    private Optional<MemberLookup.KnownMember> member =
            Optional.of(new MemberLookup.KnownMember(15, "Fatou Ndiaye", "fr", "Africa/Dakar"));

    private Optional<Restriction> restriction = Optional.empty();

    @BeforeEach
    void wire() {
        accounts.directory = new IdentityDirectory() {
            @Override
            public AccountState read(String subject) {
                reads++;
                if (down) {
                    throw new Unavailable("error.identity-unavailable", new IOException("down"));
                }
                return state;
            }

            @Override
            public Optional<String> subjectOf(String address) {
                return Optional.empty();
            }
        };
        accounts.lookup = subject -> member;
        accounts.restrictions = id -> restriction;
    }

    @Test
    void anAccountActsAsItsMemberWithItsPresentRoles() {
        assertThat(accounts.actor(SUBJECT))
                .isEqualTo(new Actor(
                        SUBJECT, 15L, "Fatou Ndiaye", "fr", "Africa/Dakar", Set.of(Role.MEMBER, Role.MODERATOR), true));
    }

    @Test
    void isReadOnceIn45Seconds() {
        accounts.actor(SUBJECT);
        pass(Duration.ofSeconds(44));
        accounts.actor(SUBJECT);

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void aRemovedRoleIsGoneAfter45Seconds() {
        accounts.actor(SUBJECT);
        state = new AccountState(true, "moderator1", Set.of(Role.MEMBER), null);
        pass(Duration.ofSeconds(45));

        assertThat(accounts.actor(SUBJECT).roles()).containsExactly(Role.MEMBER);
    }

    @Test
    void beingAskedAgainAndAgainMakesNoStateLastLonger() {
        accounts.actor(SUBJECT);
        state = AccountState.GONE;
        for (int second = 0; second < 45; second++) {
            pass(Duration.ofSeconds(1));
            accounts.actor(SUBJECT);
        }

        assertThat(accounts.actor(SUBJECT).anonymous()).isTrue();
    }

    @Test
    void aDisabledAccountIsAStranger() {
        state = AccountState.GONE;

        assertThat(accounts.actor(SUBJECT)).isEqualTo(Actor.ANONYMOUS);
    }

    @Test
    void anAccountThatCannotBeReadMayOnlyRead() {
        down = true;

        Actor actor = accounts.actor(SUBJECT);

        assertThat(actor.verified()).isFalse();
        assertThat(actor.roles()).isEmpty();
        assertThat(actor.memberId()).isEqualTo(15);
        assertThatThrownBy(() -> acting(SUBJECT).member()).isInstanceOf(Unavailable.class);
    }

    @Test
    void aKnownStateDoesNotOutliveItsTimeWhenTheDirectoryIsDown() {
        accounts.actor(SUBJECT);
        down = true;
        pass(Duration.ofSeconds(46));

        assertThat(accounts.actor(SUBJECT).verified()).isFalse();

        down = false;
        assertThat(accounts.actor(SUBJECT).verified()).isTrue();
    }

    @Test
    void somebodyWhoJustRegisteredIsKnownAtOnce() {
        member = Optional.empty();
        assertThat(accounts.actor(SUBJECT).registered()).isFalse();

        member = Optional.of(new MemberLookup.KnownMember(20, "New", null, null));

        assertThat(accounts.actor(SUBJECT).memberId()).isEqualTo(20);
    }

    @Test
    void aRestrictionCountsWithin45SecondsAndAtOnceWhenTheAccountIsForgotten() {
        accounts.actor(SUBJECT);
        restriction = Optional.of(new Restriction(false, Instant.MAX, 1));
        assertThat(accounts.actor(SUBJECT).restriction()).isNull();

        pass(Duration.ofSeconds(45));
        assertThat(accounts.actor(SUBJECT).restriction()).isEqualTo(restriction.get());

        restriction = Optional.empty();
        accounts.forget(SUBJECT);
        assertThat(accounts.actor(SUBJECT).restriction()).isNull();
    }

    @Test
    void whatIsForgottenIsReadAnew() {
        accounts.actor(SUBJECT);
        accounts.forget(SUBJECT);
        accounts.actor(SUBJECT);

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void nobodySignedInIsAStrangerAndAskedToSignIn() {
        for (String name : new String[] {null, "ANONYMOUS"}) {
            assertThat(acting(name).actor()).isEqualTo(Actor.ANONYMOUS);
            assertThatThrownBy(() -> acting(name).signedIn())
                    .isInstanceOfSatisfying(NotAllowed.class, refused -> assertThat(refused.needsSignIn())
                            .isTrue());
        }
        assertThat(reads).isZero();
    }

    @Test
    void withoutAProfileNobodyActsAsAMember() {
        member = Optional.empty();

        assertThat(acting(SUBJECT).signedIn().subject()).isEqualTo(SUBJECT);
        assertThatThrownBy(() -> acting(SUBJECT).member()).hasMessage("error.profile-first");
    }

    @Test
    void actsForSomebodyElseOnlyAsLongAsTheWorkLasts() {
        Acting acting = acting(SUBJECT);
        Actor other = new Actor("other", 3L, "Other", null, null, Set.of(), true);

        assertThat(acting.as(other, () -> acting.actor().name())).isEqualTo("Other");
        assertThatThrownBy(() -> acting.as(other, () -> {
                    throw new IllegalStateException("work");
                }))
                .hasMessage("work");
        assertThat(acting.actor().subject()).isEqualTo(SUBJECT);
    }

    private Acting acting(String caller) {
        Acting acting = new Acting();
        acting.accounts = accounts;
        acting.caller = () -> caller;
        return acting;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}

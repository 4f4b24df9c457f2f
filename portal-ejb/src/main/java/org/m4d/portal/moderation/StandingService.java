package org.m4d.portal.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.TrustRules.TrustRule;
import org.m4d.portal.moderation.internal.Decision;
import org.m4d.portal.moderation.internal.Decisions;
import org.m4d.portal.moderation.internal.GivenLevel;
import org.m4d.portal.moderation.internal.Judgement;
import org.m4d.portal.moderation.internal.Levels;
import org.m4d.portal.moderation.internal.Standings;
import org.m4d.portal.moderation.internal.Subject;
import org.m4d.portal.security.Accounts;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** How members stand, and what moderators do about it. */
@Stateless
public class StandingService {

    /** Longer than this is no pause any more; the account itself is for administrators. */
    private static final Duration LONGEST = Duration.ofDays(366);

    @Inject
    Standings standings;

    @Inject
    Decisions decisions;

    @Inject
    Judgement judgement;

    @Inject
    Levels levels;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<DecisionTaken> taken;

    /** The rules as they are computed: each level with what it needs of what this portal measures. */
    @PermitAll
    public List<TrustRule> rules() {
        return TrustRules.table(standings.measured());
    }

    /** How the acting member stands. */
    @RequiresRole(value = Role.MEMBER, use = Use.REDRESS)
    public StandingView own() {
        return standings.of(decisions.member(acting.member().memberId()));
    }

    /** How a member stands, for moderators. */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public StandingView of(long member) {
        acting.member();
        return standings.of(decisions.member(member));
    }

    /**
     * Gives a level by hand.
     *
     * @param level 0 to 4; null to compute it again
     */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public void give(long member, @Min(0) @Max(TrustRules.HIGHEST) Integer level) {
        Actor actor = acting.member();
        checkOther(actor, decisions.member(member));
        GivenLevel given = standings.given(member).orElse(null);
        if (level == null && given != null) {
            standings.take(given);
        } else if (level != null && given == null) {
            standings.give(new GivenLevel(member, level, actor.memberId(), clock.instant()));
        } else if (level != null) {
            given.give(level, actor.memberId(), clock.instant());
        }
        levels.forget(member);
        audit.record("moderation.level", ref(member), level == null ? "computed" : "level " + level);
    }

    /**
     * Lets a member read and not write until then, and tells her why.
     *
     * @return the decision
     */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public long silence(
            long member, @NotNull(message = "error.required") Instant until, @NotNull @Valid Statement why) {
        return restrict(Measure.SILENCING, member, until, why);
    }

    /**
     * Takes a member's rights until then, those to read what only members read among them, and tells her why.
     *
     * @return the decision
     */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public long suspend(
            long member, @NotNull(message = "error.required") Instant until, @NotNull @Valid Statement why) {
        return restrict(Measure.SUSPENSION, member, until, why);
    }

    /**
     * Ends what is restricted before its time.
     *
     * @throws Conflict when nothing is
     */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public void lift(long member) {
        checkOther(acting.member(), decisions.member(member));
        List<Decision> present = standings.restrictions(member);
        if (present.isEmpty()) {
            throw new Conflict("error.not-restricted");
        }
        present.forEach(decision -> {
            decision.undone(Outcome.LIFTED);
            standings.readAnew(decision);
            taken.fire(new DecisionTaken(decision.getId(), member));
        });
        audit.record("moderation.lift", ref(member), null);
    }

    private long restrict(Measure measure, long id, Instant until, Statement why) {
        Actor actor = acting.member();
        Member member = decisions.member(id);
        checkOther(actor, member);
        Actor concerned = accounts.actor(member.getSubject());
        if (concerned.has(Role.MODERATOR) || concerned.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("error.restrict-colleague");
        }
        Instant now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw InvalidInput.of("until", "error.until");
        }
        Subject subject = new Subject(ref(id), member.getDisplayName(), null, "member/" + id, null, true, until);
        Decision decision = judgement.take(measure, subject, id, actor, why);
        standings.readAnew(decision);
        return decision.getId();
    }

    private static void checkOther(Actor actor, Member member) {
        if (actor.is(member.getId())) {
            throw new NotAllowed("error.own-case");
        }
    }

    private static ContentRef ref(long member) {
        return new ContentRef(ContentType.MEMBER, member);
    }
}

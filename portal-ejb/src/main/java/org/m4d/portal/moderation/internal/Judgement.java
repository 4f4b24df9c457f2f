package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.CaseState;
import org.m4d.portal.moderation.DecisionTaken;
import org.m4d.portal.moderation.FlagAnswered;
import org.m4d.portal.moderation.Measure;
import org.m4d.portal.moderation.Outcome;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.security.Actor;

/** Writes decisions down and lets everybody know who has to: the one who is concerned, and those who reported it. */
@ApplicationScoped
public class Judgement {

    @Inject
    Decisions decisions;

    @Inject
    Cases cases;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<DecisionTaken> taken;

    @Inject
    Event<FlagAnswered> answered;

    /** Takes a decision, and settles the case that is open about the same thing. */
    public Decision take(Measure measure, Subject subject, long concerned, Actor by, Statement why) {
        CaseState settled = measure == Measure.REJECTION ? CaseState.REJECTED : CaseState.REMOVED;
        boolean uponNotice = !measure.personal() && measure != Measure.CLOSING && settle(subject.about(), settled, by);
        Decision decision = decisions.add(new Decision(
                measure, subject, decisions.member(concerned), by.memberId(), why, uponNotice, clock.instant()));
        audit.record("moderation." + measure.id(), subject.about(), "decision " + decision.getId());
        taken.fire(new DecisionTaken(decision.getId(), concerned));
        return decision;
    }

    /** Takes note that what was decided about something was undone by a moderator, and tells the one who is concerned. */
    public void lift(ContentRef about, Measure... measures) {
        decisions.standing(about).stream()
                .filter(decision -> List.of(measures).contains(decision.getMeasure()))
                .forEach(decision -> {
                    decision.undone(Outcome.LIFTED);
                    taken.fire(new DecisionTaken(
                            decision.getId(), decision.getMember().getId()));
                });
    }

    /**
     * Settles the open case about something, if there is one, and tells those who reported it.
     *
     * @return whether members had reported it
     */
    public boolean settle(ContentRef about, CaseState as, Actor by) {
        return cases.open(about).map(open -> settle(open, as, by)).orElse(false);
    }

    /** The same for a case that is known, and locked. */
    public boolean settle(Case open, CaseState as, Actor by) {
        open.settle(as, by.memberId(), clock.instant());
        List<Flag> flags = cases.flags(List.of(open.getId()));
        flags.forEach(flag ->
                answered.fire(new FlagAnswered(flag.getId(), flag.getMember().getId())));
        return !flags.isEmpty();
    }
}

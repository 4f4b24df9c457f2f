package org.m4d.portal.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.moderation.internal.Appeal;
import org.m4d.portal.moderation.internal.Cases;
import org.m4d.portal.moderation.internal.Contents;
import org.m4d.portal.moderation.internal.Decision;
import org.m4d.portal.moderation.internal.DecisionViews;
import org.m4d.portal.moderation.internal.Decisions;
import org.m4d.portal.moderation.internal.Redress;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Decisions with their reasons, appeals against them, and the log of them that everybody may read. */
@Stateless
public class DecisionService {

    @Inject
    Decisions decisions;

    @Inject
    DecisionViews views;

    @Inject
    Cases cases;

    @Inject
    Redress redress;

    @Inject
    Contents exhibits;

    @Inject
    ContentAccess contents;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<AppealDecided> decided;

    /**
     * The statement of reasons.
     *
     * @throws NotFound when there is none, or it is not for the one who asks
     */
    @RequiresRole(value = Role.MEMBER, use = Use.REDRESS)
    public DecisionView decision(long id) {
        Actor actor = acting.member();
        Decision decision = decisions.get(id);
        if (!ModerationPolicy.mayRead(actor, decision.getMember().getId())) {
            throw new NotFound();
        }
        DecisionView view = views.of(decision, decisions.appeal(id), actor, tookPart(decision, actor));
        return view.path() == null ? view.at(ownPage(decision, actor)) : view;
    }

    /**
     * Appeals against a decision about oneself. Also open to those who may not write for now.
     *
     * @throws org.m4d.portal.common.Conflict when it is too late, or there is an appeal already
     */
    @RequiresRole(value = Role.MEMBER, use = Use.REDRESS)
    public void appeal(long id, @NotNull @Valid NewAppeal input) {
        Actor actor = acting.member();
        Decision decision = decisions.locked(id);
        if (!ModerationPolicy.mayRead(actor, decision.getMember().getId())) {
            throw new NotFound();
        }
        ModerationPolicy.checkAppeal(
                actor,
                decision.getMember().getId(),
                decision.getOutcome(),
                decisions.appeal(id).isPresent(),
                decision.appealUntil(),
                clock.instant());
        decisions.add(new Appeal(decision, input.words(), clock.instant()));
    }

    /**
     * Decides an appeal. Overturned, the decision is undone at once.
     *
     * @throws org.m4d.portal.common.NotAllowed when the actor took part in the decision
     * @throws org.m4d.portal.common.Conflict when somebody was faster
     */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public void decideAppeal(long id, @NotNull @Valid AppealFinding finding) {
        Actor actor = acting.member();
        Decision decision = decisions.locked(id);
        Appeal appeal = decisions.appeal(id).orElseThrow(NotFound::new);
        ModerationPolicy.checkDecideAppeal(actor, decision.getMember().getId(), tookPart(decision, actor));
        appeal.decide(finding.overturned(), finding.answer(), actor.memberId(), clock.instant());
        if (finding.overturned() && decision.getOutcome() == Outcome.STANDS) {
            decision.undone(Outcome.OVERTURNED);
            redress.undo(decision);
        }
        audit.record(
                finding.overturned() ? "moderation.overturn" : "moderation.uphold",
                decision.getAbout(),
                "decision " + id);
        decided.fire(new AppealDecided(id, decision.getMember().getId()));
    }

    /** The appeals that wait, longest first, without those that the actor may not decide. */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public Page<DecisionView> openAppeals(String after, int limit) {
        Actor actor = acting.member();
        Page<Appeal> open = decisions.openAppeals(after, limit);
        List<DecisionView> found = open.items().stream()
                .map(appeal -> views.of(
                        appeal.getDecision(),
                        Optional.of(appeal),
                        actor,
                        appeal.getDecision().getDeciderId() == actor.memberId()))
                .filter(DecisionView::mayDecide)
                .toList();
        return new Page<>(found, open.next());
    }

    /** Decisions as everybody may read of them, newest first: nothing of persons, nothing of what only some may read. */
    @PermitAll
    public Page<LoggedDecision> log(String after, int limit) {
        Page<Decision> listed = decisions.listed(after, limit);
        List<Long> ids = listed.items().stream().map(Decision::getId).toList();
        Map<Long, Appeal> appeals = decisions.appeals(ids);
        Map<ContentRef, ContentCard> places = contents.cards(listed.items().stream()
                .map(Decision::getPlace)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return listed.map(d -> views.logged(d, appeals.get(d.getId()), places.get(d.getPlace())));
    }

    /**
     * What a decision is about that stands, for those who have to answer for it and have no page of it: what was handed over of a private
     * conversation, as long as that is kept ({@link EvidenceTerm}).
     */
    @RequiresRole({Role.MODERATOR, Role.ADMINISTRATOR})
    public Optional<Exhibit> exhibit(long id) {
        Actor actor = acting.member();
        Decision decision = decisions.get(id);
        boolean shown = decision.getPath() == null
                && decision.getOutcome() == Outcome.STANDS
                && !actor.is(decision.getMember().getId());
        ContentRef about = decision.getAbout();
        return shown ? Optional.ofNullable(exhibits.exhibits(List.of(about)).get(about)) : Optional.empty();
    }

    /** Where the one who is concerned finds what moderators have no page of; null for others. */
    private String ownPage(Decision decision, Actor actor) {
        ContentCard card = actor.is(decision.getMember().getId())
                ? contents.cards(Set.of(decision.getAbout())).get(decision.getAbout())
                : null;
        return card == null || !contents.mayRead(card) ? null : card.path();
    }

    private boolean tookPart(Decision decision, Actor actor) {
        return decision.getDeciderId() == actor.memberId()
                || cases.flag(decision.getAbout(), actor.memberId()).isPresent();
    }
}

package org.m4d.portal.ledger;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ledger.internal.Recommendations;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.PostingGate;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/**
 * What members saw of recommendations being carried out, or not. Whoever brings it is named, and in what capacity; it passes the gate that all
 * postings pass, and can be reported.
 */
@Stateless
public class EvidenceService {

    @Inject
    Recommendations recommendations;

    @Inject
    Standings standings;

    @Inject
    LedgerRules rules;

    @Inject
    PostingGate gate;

    @Inject
    Markdown markdown;

    @Inject
    AttachmentUse attachments;

    @Inject
    IdempotentWrites writes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Brings evidence. That of somebody new waits for a moderator.
     *
     * @param idempotencyKey sent again, it gives the evidence that it gave before; may be null
     * @throws Conflict when the recommendation was withdrawn or superseded
     * @throws InvalidInput when the day is still to come or the link is none
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef bring(long id, @NotNull @Valid NewEvidence input, String idempotencyKey) {
        Actor actor = acting.member();
        Instant now = clock.instant();
        input.known();
        // somewhere it is tomorrow already
        rules.check(input, Deadlines.today(now).plusDays(1));
        return writes.once(actor.memberId(), "ledger.evidence:" + id, idempotencyKey, () -> {
            Recommendation recommendation = recommendations.locked(id);
            LedgerPolicy.checkEvidence(actor, recommendation.getState());
            Member author = recommendations.member(actor.memberId());
            Capacity as = Capacity.of(standings.of(actor, recommendation));
            Body body = markdown.render(input.body(), input.lang());
            PostingState state = gate.admit(actor, author, body);
            Evidence evidence = recommendations.add(new Evidence(recommendation, author, as, input, body, state, now));
            ContentRef ref = new ContentRef(ContentType.EVIDENCE, evidence.getId());
            attachments.claim(ref, body.html());
            if (state == PostingState.WAITING) {
                gate.await(ref, author);
            } else {
                recommendations.add(new LedgerEntry(recommendation, LedgerDeed.EVIDENCE, author, as, now));
            }
            changes.fire(ContentChanged.of(ContentType.RECOMMENDATION, id));
            return ref;
        });
    }
}

package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ledger.Evidence;
import org.m4d.portal.ledger.LedgerDeed;
import org.m4d.portal.ledger.LedgerEntry;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.security.Audience;

/** Carries out what moderators and authors decide about evidence. */
@ApplicationScoped
class EvidenceModeration implements Moderated {

    @Inject
    EvidenceTable table;

    @Inject
    Recommendations recommendations;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.EVIDENCE);
    }

    /** Without neighbours: a piece of evidence answers no other. */
    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        return table.all(ids).stream().map(EvidenceModeration::exhibit).toList();
    }

    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        Evidence evidence = recommendations.evidence(ref.id());
        Recommendation about =
                recommendations.lockedAnew(evidence.getRecommendation().getId());
        evidence.undergo(act);
        if (act == PostingAct.APPROVE) {
            recommendations.add(new LedgerEntry(
                    about, LedgerDeed.EVIDENCE, evidence.getAuthor(), evidence.getAs(), clock.instant()));
        }
        changes.fire(ContentChanged.of(ContentType.RECOMMENDATION, about.getId()));
    }

    private static Exhibit exhibit(Evidence evidence) {
        Recommendation about = evidence.getRecommendation();
        return new Exhibit(
                new ContentRef(ContentType.EVIDENCE, evidence.getId()),
                about.getTitle(),
                about.getBody().language(),
                LedgerContents.path(evidence),
                AuthorView.of(evidence.getAuthor()),
                evidence.getBody().language(),
                evidence.getBody().html(),
                evidence.getState(),
                evidence.getCreatedAt(),
                Audience.PUBLIC,
                new ContentRef(ContentType.EDISCUSSION, about.getDiscussion().getId()),
                List.of());
    }
}

package org.m4d.portal.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ledger.internal.EvidenceTable;
import org.m4d.portal.ledger.internal.LedgerLists;
import org.m4d.portal.ledger.internal.Recommendations;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.security.Acting;

/** The ledger of recommendations, for everybody to read. */
@Stateless
public class LedgerService {

    @Inject
    Recommendations recommendations;

    @Inject
    LedgerLists lists;

    @Inject
    EvidenceTable evidence;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * The recommendations that a filter leaves.
     *
     * @param after a cursor from the page before in the same order, or null
     */
    @PermitAll
    public Page<RecommendationView> list(LedgerFilter filter, LedgerOrder order, String after, int limit) {
        return lists.list(filter, order, after, limit, today());
    }

    /** How many there are in each state of those that a filter leaves, whatever it says of states itself. */
    @PermitAll
    public LedgerCounts counts(LedgerFilter filter) {
        return lists.counts(filter.inAnyState(), today());
    }

    /**
     * The recommendations after one, in the order of their ids, to read the ledger through stretch by stretch.
     *
     * @param after the id of the last one that was read; 0 to begin
     */
    @PermitAll
    public List<RecommendationView> from(LedgerFilter filter, long after, int limit) {
        return lists.from(filter, after, limit, today());
    }

    /** What happened to whichever recommendation, newest first. */
    @PermitAll
    public Page<LedgerNews> news(String after, int limit) {
        return lists.news(after, limit);
    }

    /** @throws NotFound when there is no such recommendation */
    @PermitAll
    public RecommendationView recommendation(long id) {
        return lists.view(recommendations.get(id), today());
    }

    /** The Markdown of its text, for editing. */
    @PermitAll
    public String source(long id) {
        return recommendations.get(id).getBody().source();
    }

    /** Who did what with it, newest first. */
    @PermitAll
    public Page<LedgerEntryView> history(long id, String after, int limit) {
        recommendations.get(id);
        return lists.history(id, after, limit);
    }

    /** The evidence about it, newest first; of what was taken away a trace. */
    @PermitAll
    public Page<EvidenceView> evidence(long id, String after, int limit) {
        recommendations.get(id);
        return evidence.about(id, acting.actor(), after, limit);
    }

    /**
     * A piece of evidence.
     *
     * @throws NotFound when there is none, or it waits for a moderator and is not the reader's to know of
     */
    @PermitAll
    public EvidenceView evidence(long id) {
        Evidence found = recommendations.evidence(id);
        if (!PostingPolicy.mayKnow(acting.actor(), found.getAuthor().getId(), found.getState())) {
            throw new NotFound();
        }
        return EvidenceTable.view(found, acting.actor());
    }

    private LocalDate today() {
        return Deadlines.today(clock.instant());
    }
}

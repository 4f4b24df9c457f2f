package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ledger.Evidence;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of recommendations and of the evidence about them. */
@ApplicationScoped
class LedgerContents implements ContentSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EvidenceTable evidence;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.RECOMMENDATION, ContentType.EVIDENCE);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return type == ContentType.EVIDENCE
                ? evidence.all(ids).stream().map(LedgerContents::card).toList()
                : entities.createQuery("select r from Recommendation r where r.id in :ids", Recommendation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(LedgerContents::card)
                        .toList();
    }

    private static ContentCard card(Recommendation recommendation) {
        return new ContentCard(
                new ContentRef(ContentType.RECOMMENDATION, recommendation.getId()),
                title(recommendation),
                ContentPath.of(ContentType.RECOMMENDATION, recommendation.getId(), recommendation.getTitle()),
                null,
                Audience.PUBLIC,
                true);
    }

    private static ContentCard card(Evidence one) {
        return new ContentCard(
                new ContentRef(ContentType.EVIDENCE, one.getId()),
                title(one.getRecommendation()),
                path(one),
                one.getAuthor().getId(),
                Audience.PUBLIC,
                one.getState() == PostingState.SHOWN);
    }

    private static LocalizedText title(Recommendation recommendation) {
        return LocalizedText.of(recommendation.getBody().language(), recommendation.getTitle());
    }

    /** The page of the recommendation, at the evidence. */
    static String path(Evidence one) {
        Recommendation about = one.getRecommendation();
        return ContentPath.of(ContentType.RECOMMENDATION, about.getId(), about.getTitle()) + "#e" + one.getNumber();
    }
}

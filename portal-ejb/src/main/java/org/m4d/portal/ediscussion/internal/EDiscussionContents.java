package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of e-discussions and of contributions to them. */
@ApplicationScoped
class EDiscussionContents implements ContentSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.EDISCUSSION, ContentType.CONTRIBUTION);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return switch (type) {
            case EDISCUSSION ->
                entities.createQuery("select d from EDiscussion d where d.id in :ids", EDiscussion.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(EDiscussionContents::card)
                        .toList();
            case CONTRIBUTION ->
                entities.createQuery(
                                "select c from Contribution c join fetch c.discussion where c.id in :ids",
                                Contribution.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(EDiscussionContents::card)
                        .toList();
            default -> throw new IllegalArgumentException("not of the e-discussions: " + type);
        };
    }

    private static ContentCard card(EDiscussion discussion) {
        return new ContentCard(
                new ContentRef(ContentType.EDISCUSSION, discussion.getId()),
                discussion.getTitles(),
                ContentPath.of(ContentType.EDISCUSSION, discussion.getId(), discussion.getTitle()),
                discussion.isMerelyProposed() ? discussion.getProposedBy().getId() : null,
                Audience.PUBLIC,
                discussion.getPosting() == PostingState.SHOWN);
    }

    private static ContentCard card(Contribution contribution) {
        EDiscussion discussion = contribution.getDiscussion();
        return new ContentCard(
                new ContentRef(ContentType.CONTRIBUTION, contribution.getId()),
                discussion.getTitles(),
                ContentPath.contribution(discussion.getId(), discussion.getTitle(), contribution.getNumber()),
                contribution.getAuthor().getId(),
                Audience.PUBLIC,
                contribution.getState() == PostingState.SHOWN);
    }
}

package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.ContributionPublished;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Writings;
import org.m4d.portal.security.Audience;

/** Carries out what moderators and authors decide about contributions. */
@ApplicationScoped
class ContributionModeration implements Moderated {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Contributions contributions;

    @Inject
    EDiscussions discussions;

    @Inject
    Writings writings;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<ContributionPublished> published;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.CONTRIBUTION);
    }

    /** Without neighbours: contributions answer a question and not each other. */
    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        return entities.createQuery(
                        "select c from Contribution c join fetch c.discussion join fetch c.author where c.id in :ids",
                        Contribution.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ContributionModeration::exhibit)
                .toList();
    }

    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        Contribution contribution = contributions.get(ref.id());
        EDiscussion discussion = discussions.locked(contribution.getDiscussion().getId());
        contributions.readAnew(contribution);
        boolean before = contribution.getState() == PostingState.SHOWN;
        contribution.undergo(act);
        boolean after = contribution.getState() == PostingState.SHOWN;
        if (before != after) {
            discussion.count(contribution, after ? 1 : -1);
        }
        if (act == PostingAct.APPROVE) {
            writings.approved(ref, contribution.getAuthor().getId(), contribution.getBody());
            published.fire(new ContributionPublished(
                    ref.id(), discussion.getId(), contribution.getAuthor().getId()));
        }
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussion.getId()));
    }

    private static Exhibit exhibit(Contribution contribution) {
        EDiscussion discussion = contribution.getDiscussion();
        Member author = contribution.getAuthor();
        return new Exhibit(
                new ContentRef(ContentType.CONTRIBUTION, contribution.getId()),
                discussion.getTitle(),
                discussion.getBackground().language(),
                ContentPath.contribution(discussion.getId(), discussion.getTitle(), contribution.getNumber()),
                AuthorView.of(author),
                contribution.getBody().language(),
                contribution.getBody().html(),
                contribution.getState(),
                contribution.getCreatedAt(),
                Audience.PUBLIC,
                new ContentRef(ContentType.EDISCUSSION, discussion.getId()),
                List.of());
    }
}

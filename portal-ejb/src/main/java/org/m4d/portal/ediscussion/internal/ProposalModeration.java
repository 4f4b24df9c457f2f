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
import java.util.stream.Stream;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.security.Audience;

/**
 * Carries out what is decided about proposals: those that wait, and those that were declined or withdrawn. What a facilitator took up is
 * reported no more; a report from before stays in the queue, where moderators see what has become of it.
 */
@ApplicationScoped
class ProposalModeration implements Moderated {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EDiscussions discussions;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.EDISCUSSION);
    }

    /** What began as a proposal, whatever became of it. Nobody proposed the others. */
    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        return proposals(ids).map(ProposalModeration::exhibit).toList();
    }

    /** @throws NotFound also when it was taken up */
    @Override
    public Exhibit reportable(ContentRef ref, long reader) {
        return proposals(Set.of(ref.id()))
                .filter(EDiscussion::isMerelyProposed)
                .map(ProposalModeration::exhibit)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        discussions.locked(ref.id()).undergo(act);
        changes.fire(new ContentChanged(ref));
    }

    private Stream<EDiscussion> proposals(Collection<Long> ids) {
        return entities.createQuery(
                        "select d from EDiscussion d join fetch d.proposedBy where d.id in :ids", EDiscussion.class)
                .setParameter("ids", ids)
                .getResultStream();
    }

    private static Exhibit exhibit(EDiscussion proposal) {
        return new Exhibit(
                new ContentRef(ContentType.EDISCUSSION, proposal.getId()),
                proposal.getTitle(),
                proposal.getBackground().language(),
                ContentPath.of(ContentType.EDISCUSSION, proposal.getId(), proposal.getTitle()),
                AuthorView.of(proposal.getProposedBy()),
                proposal.getBackground().language(),
                proposal.getBackground().html(),
                proposal.getPosting(),
                proposal.getProposedAt(),
                Audience.PUBLIC,
                null,
                List.of());
    }
}

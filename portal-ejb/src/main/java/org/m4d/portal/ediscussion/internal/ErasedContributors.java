package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionDeed;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.LogEntry;
import org.m4d.portal.member.ErasureObstacle;
import org.m4d.portal.member.ErasureObstacles;
import org.m4d.portal.member.MemberErased;

/**
 * What a member who is erased contributed stays, with the side that she spoke from and without her organisation. She leaves the teams of
 * discussions that go on, none of which may be left without anybody; of those that are over it stays known that a former member facilitated them.
 */
@ApplicationScoped
class ErasedContributors implements ErasureObstacles {

    private static final List<String> STATEMENTS = List.of(
            "update contribution set organisation = null, version = version + 1 where author_id = ?1",
            "delete from ediscussion_invitation where member_id = ?1",
            "delete from ediscussion_announced where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EDiscussions discussions;

    @Inject
    EDiscussionLog log;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Clock clock;

    @Override
    public List<ErasureObstacle> against(long member) {
        Instant now = clock.instant();
        return facilitated(member).stream()
                .filter(one -> one.state(now).admits(Act.CHANGE))
                .filter(one -> one.getFacilitators().size() == 1)
                .map(one -> new ErasureObstacle(
                        "erasure.last-facilitator",
                        one.getTitle(),
                        ContentPath.of(ContentType.EDISCUSSION, one.getId(), one.getTitle())))
                .toList();
    }

    void takeAway(@Observes MemberErased erased) {
        Instant now = clock.instant();
        facilitated(erased.member()).forEach(one -> leave(one.getId(), erased.member(), now));
        entities.flush();
        List<Long> touched = contributedTo(erased.member());
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
        touched.forEach(id -> changes.fire(ContentChanged.of(ContentType.EDISCUSSION, id)));
    }

    private void leave(long id, long member, Instant now) {
        EDiscussion discussion = discussions.locked(id);
        if (discussion.state(now).admits(Act.CHANGE) && discussion.leave(member)) {
            log.add(new LogEntry(discussion, EDiscussionDeed.LEAVE, discussions.member(member), now)
                    .of(discussions.member(member)));
            changes.fire(ContentChanged.of(ContentType.EDISCUSSION, id));
        }
    }

    private List<EDiscussion> facilitated(long member) {
        return entities.createQuery(
                        "select d from EDiscussion d join d.facilitators f where f.id = :member order by d.id",
                        EDiscussion.class)
                .setParameter("member", member)
                .getResultList();
    }

    private List<Long> contributedTo(long member) {
        return entities.createQuery(
                        "select distinct c.discussion.id from Contribution c where c.author.id = :member order by c.discussion.id",
                        Long.class)
                .setParameter("member", member)
                .getResultList();
    }
}

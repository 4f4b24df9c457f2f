package org.m4d.portal.posting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.Ballot;
import org.m4d.portal.posting.BallotView;

/** Polls and ballots in the database. */
@ApplicationScoped
public class Polls {

    private static final String POLL = "poll";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Poll add(Poll poll) {
        entities.persist(poll);
        return poll;
    }

    public Poll get(long id) {
        return Optional.ofNullable(entities.find(Poll.class, id)).orElseThrow(NotFound::new);
    }

    /** With its row locked until the transaction ends, and as it is now. */
    public Poll locked(long id) {
        Poll poll = get(id);
        entities.refresh(poll, LockModeType.PESSIMISTIC_WRITE);
        return poll;
    }

    public List<Poll> about(Collection<ContentRef> refs) {
        return entities.createQuery("select p from Poll p where p.ref in :refs", Poll.class)
                .setParameter("refs", refs.stream().map(ContentRef::toString).toList())
                .getResultList();
    }

    public List<Poll> all(Collection<Long> ids) {
        return entities.createQuery("select p from Poll p where p.id in :ids", Poll.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Polls whose time is over and that nobody has closed. */
    public List<Long> due(Instant now, int limit) {
        return entities.createQuery(
                        "select p.id from Poll p where p.closedAt is null and p.closesAt <= :now order by p.closesAt",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<CastBallot> ballot(long poll, long member) {
        return entities.createQuery(
                        "select b from CastBallot b where b.pollId = :poll and b.memberId = :member", CastBallot.class)
                .setParameter(POLL, poll)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    /** A member's ballots in these polls, by poll. */
    public Map<Long, Ballot> ballots(Collection<Long> polls, long member) {
        return entities.createQuery(
                        "select b from CastBallot b where b.memberId = :member and b.pollId in :polls",
                        CastBallot.class)
                .setParameter("polls", polls)
                .setParameter("member", member)
                .getResultStream()
                .collect(Collectors.toMap(CastBallot::getPollId, CastBallot::ballot));
    }

    /** Writes what was changed, so that versions are those of the rows. */
    public void flush() {
        entities.flush();
    }

    public void add(CastBallot ballot) {
        entities.persist(ballot);
    }

    public void remove(CastBallot ballot) {
        entities.remove(ballot);
    }

    public Set<Long> voters(long poll) {
        return new HashSet<>(
                entities.createQuery("select b.memberId from CastBallot b where b.pollId = :poll", Long.class)
                        .setParameter(POLL, poll)
                        .getResultList());
    }

    /** Deletes all ballots of a poll, whose tally says everything that may be known of them. */
    public void forget(long poll) {
        entities.createQuery("delete from CastBallot b where b.pollId = :poll")
                .setParameter(POLL, poll)
                .executeUpdate();
    }

    public Page<BallotView> cast(long poll, boolean ranked, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        List<BallotView> rows = entities.createQuery("""
                        select b, new org.m4d.portal.member.AuthorView(m.id, m.displayName, m.stakeholder, m.organisation)
                        from CastBallot b join Member m on m.id = b.memberId
                        where b.pollId = :poll and b.id > :after order by b.id
                        """, Object[].class)
                .setParameter(POLL, poll)
                .setParameter("after", cursor == null ? 0L : cursor.number(0))
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> view((CastBallot) row[0], (AuthorView) row[1], ranked))
                .toList();
        return Page.of(rows, limit, ballot -> Cursor.at(ballot.id()));
    }

    private static BallotView view(CastBallot cast, AuthorView member, boolean ranked) {
        return new BallotView(cast.getId(), member, cast.ballot().choices(ranked), cast.getAt());
    }
}

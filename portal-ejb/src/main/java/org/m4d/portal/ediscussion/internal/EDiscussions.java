package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.BackgroundView;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.Participation;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.PostingState;

/** E-discussions in the database. */
@ApplicationScoped
public class EDiscussions {

    /** How its row is held that this transaction locked, and how one that it wrote. */
    private static final Set<LockModeType> HELD =
            EnumSet.of(LockModeType.PESSIMISTIC_WRITE, LockModeType.PESSIMISTIC_FORCE_INCREMENT);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public EDiscussion add(EDiscussion discussion) {
        entities.persist(discussion);
        return discussion;
    }

    /** Writes what was changed, for those who go on with it in the same transaction. */
    public void flush() {
        entities.flush();
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    /** The member with the row locked until the transaction ends, to count what is hers. */
    public Member lockedMember(long id) {
        return entities.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public EDiscussion get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<EDiscussion> find(long id) {
        return Optional.ofNullable(entities.find(EDiscussion.class, id));
    }

    /**
     * The discussion with its row locked until the transaction ends, as it is now: what this transaction had read of it before may be
     * outdated, and what is counted in it has no part in its version. The row is waited for first: its questions are read again before the
     * discussion is. Once it is locked it is not read again, for what was changed in it since is not written yet.
     *
     * @throws NotFound when there is none
     */
    public EDiscussion locked(long id) {
        EDiscussion found = get(id);
        if (!HELD.contains(entities.getLockMode(found))) {
            entities.createNativeQuery("select id from ediscussion where id = ?1 for update", Long.class)
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter(1, id)
                    .getSingleResult();
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        }
        return found;
    }

    /** Those that have not come yet to where their dates lead them by now, the longest overdue first. */
    public List<Long> due(Instant now, int limit) {
        return entities.createQuery("""
                        select d.id from EDiscussion d
                        where (d.state = :announced and d.opens <= :now) or (d.state = :open and d.closes < :now)
                            or (d.state = :closed and d.closes >= :now)
                        order by d.opens
                        """, Long.class)
                .setParameter("announced", EDiscussionState.ANNOUNCED)
                .setParameter("open", EDiscussionState.OPEN)
                .setParameter("closed", EDiscussionState.CLOSED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many proposals of a member wait for a facilitator; what was taken away waits for nobody. */
    public long proposals(long member) {
        return entities.createQuery(
                        "select count(d) from EDiscussion d where d.proposedBy.id = :member and d.state = :proposed"
                                + " and d.posting = :shown",
                        Long.class)
                .setParameter("member", member)
                .setParameter("proposed", EDiscussionState.PROPOSED)
                .setParameter("shown", PostingState.SHOWN)
                .getSingleResult();
    }

    /** How many proposals a member has made since then, whatever became of them. */
    public long proposedSince(long member, Instant since) {
        return entities.createQuery(
                        "select count(d) from EDiscussion d where d.proposedBy.id = :member and d.proposedAt > :since",
                        Long.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getSingleResult();
    }

    public Optional<EDiscussion> byKey(String key) {
        return entities.createQuery("select d from EDiscussion d where d.externalKey = :key", EDiscussion.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** It as everybody reads it at a moment, whoever may. */
    public EDiscussionView view(EDiscussion d, Instant now) {
        return new EDiscussionView(
                d.getId(),
                d.getTitle(),
                d.getBackground().language(),
                d.getTitles(),
                d.getOutdatedTitles(),
                d.getBackground().html(),
                d.getBackgrounds().stream()
                        .map(one -> new BackgroundView(
                                one.getLanguage(), one.getBody().html(), one.isBehind()))
                        .toList(),
                d.state(now).id(),
                d.getPosting(),
                d.getProposedBy() == null ? null : AuthorView.of(d.getProposedBy()),
                d.getProposedAt(),
                d.getSupporterCount(),
                d.getAnnouncedAt(),
                d.getOpens(),
                d.getCloses(),
                d.getLateDays(),
                d.takesContributions(now),
                List.copyOf(d.getLanguages()),
                d.getFacilitators().stream()
                        .sorted(Comparator.comparing(Member::getId))
                        .map(AuthorView::of)
                        .toList(),
                d.getQuestions().stream()
                        .map(q -> new QuestionView(
                                q.getNumber(), q.getText(), q.getExplanation(), q.getContributionCount()))
                        .toList(),
                d.getContributionCount(),
                d.getVersion());
    }

    public Participation participation(long discussion) {
        Object[] figures = entities.createQuery("""
                        select count(distinct c.author.id), count(distinct c.body.language)
                        from Contribution c where c.discussion.id = :discussion and c.state = :shown
                        """, Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("shown", PostingState.SHOWN)
                .getSingleResult();
        List<Participation.Side> sides = entities.createQuery("""
                        select c.stakeholder, count(c) from Contribution c
                        where c.discussion.id = :discussion and c.state = :shown
                        group by c.stakeholder order by count(c) desc, c.stakeholder
                        """, Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("shown", PostingState.SHOWN)
                .getResultStream()
                .map(row -> new Participation.Side((StakeholderType) row[0], (Long) row[1]))
                .toList();
        return new Participation((Long) figures[0], (Long) figures[1], sides);
    }
}

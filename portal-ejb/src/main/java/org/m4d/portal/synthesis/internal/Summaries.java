package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.synthesis.Outline;
import org.m4d.portal.synthesis.SummaryHeading;
import org.m4d.portal.synthesis.SummaryOrder;
import org.m4d.portal.synthesis.SummaryStatement;

/** Summaries as they are written. */
@ApplicationScoped
public class Summaries {

    private static final String ORDERED = " order by s.heading.position, s.heading.id, s.position, s.id";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    /** Begins a summary; one that was begun before goes on. */
    public void begin(long discussion) {
        if (find(discussion).isEmpty()) {
            entities.persist(new SummaryOrder(discussion));
        }
    }

    public Optional<SummaryOrder> find(long discussion) {
        return Optional.ofNullable(entities.find(SummaryOrder.class, discussion));
    }

    /** @throws NotFound when the discussion has no summary */
    public SummaryOrder get(long discussion) {
        return find(discussion).orElseThrow(NotFound::new);
    }

    public void add(Object added) {
        entities.persist(added);
    }

    public void remove(SummaryHeading heading) {
        // a statement that was taken out of it is under no heading by now
        entities.flush();
        entities.remove(heading);
    }

    /** @throws NotFound when the summary has no such heading */
    public SummaryHeading heading(long discussion, long id) {
        return Optional.ofNullable(entities.find(SummaryHeading.class, id))
                .filter(found -> found.getDiscussion() == discussion)
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the summary has no such statement, or no longer */
    public SummaryStatement statement(long discussion, long id) {
        return Optional.ofNullable(entities.find(SummaryStatement.class, id))
                .filter(found -> found.getDiscussion() == discussion && found.getHeading() != null)
                .orElseThrow(NotFound::new);
    }

    /** The same with its row locked until the transaction ends: whoever answers it has done so, or waits. */
    public SummaryStatement locked(long discussion, long id) {
        SummaryStatement found = statement(discussion, id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    public List<SummaryHeading> headings(long discussion) {
        return entities.createQuery(
                        "select h from SummaryHeading h where h.discussion = :discussion order by h.position, h.id",
                        SummaryHeading.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    public List<SummaryStatement> statements(long discussion) {
        return entities.createQuery(
                        "select s from SummaryStatement s where s.discussion = :discussion and s.heading is not null"
                                + ORDERED,
                        SummaryStatement.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    /** The order as it stands. */
    public Outline outline(long discussion) {
        Map<Long, List<Long>> under = new LinkedHashMap<>();
        headings(discussion).forEach(heading -> under.put(heading.getId(), new ArrayList<>()));
        statements(discussion)
                .forEach(one -> under.get(one.getHeading().getId()).add(one.getId()));
        return new Outline(under.entrySet().stream()
                .map(section -> new Outline.Section(section.getKey(), section.getValue()))
                .toList());
    }

    /** Writes an order of what is there. */
    public void order(long discussion, Outline outline) {
        Map<Long, SummaryStatement> statements = new TreeMap<>();
        statements(discussion).forEach(one -> statements.put(one.getId(), one));
        int at = 0;
        for (Outline.Section section : outline.sections()) {
            SummaryHeading heading = heading(discussion, section.heading());
            heading.place(at++);
            int place = 0;
            for (long statement : section.statements()) {
                statements.get(statement).place(heading, place++);
            }
        }
    }

    /**
     * Those of these contributions that can be read.
     *
     * @param also numbers that are taken whether they can be read or not
     */
    public List<Contribution> contributions(long discussion, Collection<Integer> numbers, Set<Integer> also) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Contribution c where c.discussion.id = :discussion and c.number in :numbers"
                                        + " and (c.state = :shown or c.number in :also)",
                                Contribution.class)
                        .setParameter("discussion", discussion)
                        .setParameter("numbers", numbers)
                        .setParameter("also", also.isEmpty() ? Set.of(0) : also)
                        .setParameter("shown", PostingState.SHOWN)
                        .getResultList();
    }

    /** The ids of the statements, in order. */
    public List<Long> ids(long discussion) {
        return entities.createQuery(
                        "select s.id from SummaryStatement s where s.discussion = :discussion and s.heading is not null"
                                + ORDERED,
                        Long.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    /** The places of statements in their summaries, by id and from 1; without those that were taken out. */
    public Map<Long, Integer> numbers(Collection<Long> statements) {
        if (statements.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> last = new HashMap<>();
        Map<Long, Integer> found = new HashMap<>();
        entities.createQuery("""
                        select s.discussion, s.id from SummaryStatement s where s.heading is not null
                            and s.discussion in (select asked.discussion from SummaryStatement asked where asked.id in :ids)
                        """ + ORDERED, Object[].class)
                .setParameter("ids", statements)
                .getResultStream()
                .forEach(row -> found.put((Long) row[1], last.merge((Long) row[0], 1, Integer::sum)));
        found.keySet().retainAll(Set.copyOf(statements));
        return found;
    }

    /** The ids of the statements that cite something that can be read. */
    public List<Long> founded(long discussion) {
        return entities.createQuery(
                        "select distinct s.id from SummaryStatement s join s.cites c where s.discussion = :discussion"
                                + " and s.heading is not null and c.state = :shown",
                        Long.class)
                .setParameter("discussion", discussion)
                .setParameter("shown", PostingState.SHOWN)
                .getResultList();
    }
}

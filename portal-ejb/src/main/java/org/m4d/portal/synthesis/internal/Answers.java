package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.synthesis.Asked;
import org.m4d.portal.synthesis.EndorsementRound;
import org.m4d.portal.synthesis.StatementAnswer;
import org.m4d.portal.synthesis.SummaryStatement;

/** What members say to statements, as it is written. */
@ApplicationScoped
public class Answers {

    /** Who contributed something that can be read. */
    static final String CONTRIBUTED =
            "exists (select 1 from contribution c where c.author_id = m.id and c.ediscussion_id = :discussion and c.state = 'SHOWN')";

    private static final String CARRY = """
            insert into summary_answer (round_id, statement_id, wording, member_id, verdict, reason, reason_lang, stakeholder,
                organisation, answered_at, carried, withheld, reply, reply_lang, replied_by_id, replied_at, version)
            select :round, a.statement_id, a.wording, a.member_id, a.verdict, a.reason, a.reason_lang, a.stakeholder,
                a.organisation, a.answered_at, true, a.withheld, a.reply, a.reply_lang, a.replied_by_id, a.replied_at, 0
            from summary_answer a
            join summary_statement s on s.id = a.statement_id and s.wording = a.wording and s.heading_id is not null
            join member m on m.id = a.member_id
            where a.round_id = :before
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Whether somebody is among those whom a round asks. */
    public boolean asks(EndorsementRound round, long member) {
        return round.getAsked() == Asked.MEMBERS
                || !entities.createQuery(
                                "select c.id from Contribution c where c.discussion.id = :discussion and c.author.id = :member"
                                        + " and c.state = :shown",
                                Long.class)
                        .setParameter("discussion", round.getDiscussion())
                        .setParameter("member", member)
                        .setParameter("shown", PostingState.SHOWN)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /**
     * Statements of a summary by their ids, their rows locked against other words until the transaction ends, and not against others who answer.
     * Read afresh, in the order of their ids.
     */
    public Map<Long, SummaryStatement> shared(long discussion, Collection<Long> ids) {
        return entities.createQuery(
                        "select s from SummaryStatement s where s.discussion = :discussion and s.id in :ids order by s.id",
                        SummaryStatement.class)
                .setParameter("discussion", discussion)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .filter(found -> found.getHeading() != null)
                .collect(Collectors.toMap(SummaryStatement::getId, Function.identity()));
    }

    /** What a member said in a round to the present words of these statements, by statement. */
    public Map<Long, StatementAnswer> present(EndorsementRound round, long member, Collection<Long> statements) {
        return entities.createQuery(
                        "select a from StatementAnswer a join fetch a.statement s join fetch a.member where a.round = :round"
                                + " and a.member.id = :member and s.id in :statements and a.wording = s.wording",
                        StatementAnswer.class)
                .setParameter("round", round)
                .setParameter("member", member)
                .setParameter("statements", statements)
                .getResultStream()
                .collect(Collectors.toMap(answer -> answer.getStatement().getId(), Function.identity()));
    }

    /** All that a member said to a statement, in whichever round and to whichever words. */
    public List<StatementAnswer> of(long member, SummaryStatement statement) {
        return entities.createQuery(
                        "select a from StatementAnswer a where a.member.id = :member and a.statement = :statement",
                        StatementAnswer.class)
                .setParameter("member", member)
                .setParameter("statement", statement)
                .getResultList();
    }

    /** To which of these statements a member gave a reason that a moderator withheld. */
    public Set<Long> withheld(long member, Collection<Long> statements) {
        return Set.copyOf(entities.createQuery(
                        "select distinct a.statement.id from StatementAnswer a where a.member.id = :member"
                                + " and a.statement.id in :statements and a.withheld = true",
                        Long.class)
                .setParameter("member", member)
                .setParameter("statements", statements)
                .getResultList());
    }

    public void add(StatementAnswer answer) {
        entities.persist(answer);
    }

    /** @throws NotFound when the discussion has no such answer */
    public StatementAnswer get(long discussion, long id) {
        return Optional.ofNullable(entities.find(StatementAnswer.class, id))
                .filter(found -> found.getRound().getDiscussion() == discussion)
                .orElseThrow(NotFound::new);
    }

    /** Who answered a statement in a round in these words. */
    public List<Long> owners(EndorsementRound round, SummaryStatement statement) {
        return entities.createQuery(
                        "select a.member.id from StatementAnswer a where a.round = :round and a.statement = :statement"
                                + " and a.wording = :wording",
                        Long.class)
                .setParameter("round", round)
                .setParameter("statement", statement)
                .setParameter("wording", statement.getWording())
                .getResultList();
    }

    /** Takes the answers of one round to words that are still the same over into another, of those whom that one asks. */
    public void carry(EndorsementRound before, EndorsementRound into) {
        boolean all = into.getAsked() == Asked.MEMBERS;
        var query = entities.createNativeQuery(all ? CARRY : CARRY + " and " + CONTRIBUTED)
                .setParameter("round", into.getId())
                .setParameter("before", before.getId());
        if (!all) {
            query.setParameter("discussion", into.getDiscussion());
        }
        query.executeUpdate();
    }
}

package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.synthesis.OwnAnswer;
import org.m4d.portal.synthesis.ReplyView;
import org.m4d.portal.synthesis.Verdict;
import org.m4d.portal.synthesis.VoiceView;

/** Answers to statements as everybody reads them. */
@ApplicationScoped
public class VoiceReading {

    /** So many of those who dissent stand beside a statement; a list of its own has all. */
    static final int BESIDE = 5;

    private static final String VOICES = """
            select a.id as id, s.id as statement, m.id as member, m.displayName as name, a.stakeholder as stakeholder,
                a.organisation as organisation, a.verdict as verdict, a.reason as reason, a.reasonLang as lang,
                a.withheld as withheld, a.wording as wording, s.wording as present, a.carried as carried, a.answeredAt as at,
                a.reply as reply, a.replyLang as replyLang, r as replier, a.repliedAt as repliedAt, a.version as version
            from StatementAnswer a join a.statement s join a.member m left join a.repliedBy r
            """;

    /** Those that dissent from the present words, numbered for each statement. */
    private static final String FIRST_DISSENTS = """
            select numbered.id from (
                select a.id, row_number() over (partition by a.statement_id order by a.id) as place
                from summary_answer a join summary_statement s on s.id = a.statement_id and s.wording = a.wording
                where a.round_id = :round and a.verdict = 'DISSENT' and s.heading_id is not null) numbered
            where numbered.place <= :beside
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The first who dissent from each statement as it is worded now, the earliest first. */
    public Map<Long, List<VoiceView>> firstDissents(long round) {
        List<?> ids = entities.createNativeQuery(FIRST_DISSENTS, Long.class)
                .setParameter("round", round)
                .setParameter("beside", BESIDE)
                .getResultList();
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(VOICES + " where a.id in :ids order by a.id", Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(VoiceReading::voice)
                        .collect(Collectors.groupingBy(VoiceView::statement));
    }

    /**
     * All answers to a statement in a round, in the order in which they came, also those to earlier words.
     *
     * @param verdict only these; null for all
     */
    public Page<VoiceView> of(long round, long statement, Verdict verdict, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Tuple> query = entities.createQuery(
                        VOICES + " where a.round.id = :round and s.id = :statement"
                                + (verdict == null ? "" : " and a.verdict = :verdict")
                                + (cursor == null ? "" : " and a.id > :after") + " order by a.id",
                        Tuple.class)
                .setParameter("round", round)
                .setParameter("statement", statement)
                .setMaxResults(limit + 1);
        if (verdict != null) {
            query.setParameter("verdict", verdict);
        }
        if (cursor != null) {
            query.setParameter("after", cursor.number(0));
        }
        return Page.of(
                query.getResultStream().map(VoiceReading::voice).toList(), limit, voice -> Cursor.at(voice.id()));
    }

    /** One answer. */
    public VoiceView one(long id) {
        return voice(entities.createQuery(VOICES + " where a.id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    /** What a member said last to each statement in a round. */
    public List<OwnAnswer> own(long round, long member) {
        return entities.createQuery("""
                        select s.id as statement, a.wording as wording, s.wording as present, a.verdict as verdict,
                            a.reason as reason, a.reasonLang as lang, a.carried as carried
                        from StatementAnswer a join a.statement s
                        where a.round.id = :round and a.member.id = :member and s.heading is not null
                            and a.wording = (select max(b.wording) from StatementAnswer b where b.round.id = :round
                                and b.member.id = :member and b.statement = s)
                        order by s.id
                        """, Tuple.class)
                .setParameter("round", round)
                .setParameter("member", member)
                .getResultStream()
                .map(row -> new OwnAnswer(
                        row.get("statement", Long.class),
                        row.get("wording", Integer.class),
                        row.get("verdict", Verdict.class).id(),
                        row.get("reason", String.class),
                        row.get("lang", String.class),
                        row.get("wording", Integer.class).equals(row.get("present", Integer.class)),
                        row.get("carried", Boolean.class)))
                .toList();
    }

    private static VoiceView voice(Tuple row) {
        boolean withheld = row.get("withheld", Boolean.class);
        return new VoiceView(
                row.get("id", Long.class),
                row.get("statement", Long.class),
                new AuthorView(
                        row.get("member", Long.class),
                        row.get("name", String.class),
                        row.get("stakeholder", StakeholderType.class),
                        row.get("organisation", String.class)),
                row.get("verdict", Verdict.class).id(),
                withheld ? null : row.get("reason", String.class),
                withheld ? null : row.get("lang", String.class),
                withheld,
                row.get("wording", Integer.class),
                row.get("wording", Integer.class).equals(row.get("present", Integer.class)),
                row.get("carried", Boolean.class),
                row.get("at", Instant.class),
                reply(row),
                row.get("version", Long.class));
    }

    private static ReplyView reply(Tuple row) {
        String text = row.get("reply", String.class);
        return text == null
                ? null
                : new ReplyView(
                        text,
                        row.get("replyLang", String.class),
                        AuthorView.of(row.get("replier", Member.class)),
                        row.get("repliedAt", Instant.class));
    }
}

package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.synthesis.CiteView;
import org.m4d.portal.synthesis.Citing;
import org.m4d.portal.synthesis.EndorsementRound;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryOrder;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.synthesis.Tally;
import org.m4d.portal.synthesis.Verdict;
import org.m4d.portal.synthesis.VoiceView;

/** Summaries as they are read: so many statements to the database, however many statements, citations and answers there are. */
@ApplicationScoped
public class SummaryReading {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Summaries summaries;

    @Inject
    Rounds rounds;

    @Inject
    VoiceReading voices;

    /** A statement without what is beside it. */
    record Row(long id, long heading, String lang, String html, int wording, long version) {}

    private record Cited(long statement, CiteView cite) {}

    /** The whole summary. */
    public SummaryView summary(EDiscussion discussion, Instant now) {
        long id = discussion.getId();
        SummaryOrder order = summaries.get(id);
        EndorsementRound round = rounds.latest(id).orElse(null);
        RoundView shown = round == null ? null : round.view(now);
        return new SummaryView(id, discussion.state(now).id(), order.getOutline(), shown, sections(id, round));
    }

    private List<SectionView> sections(long discussion, EndorsementRound round) {
        Map<Long, List<CiteView>> cites = cites(discussion);
        Map<Long, Tally> tallies = round == null ? Map.of() : tallies(round.getId());
        Map<Long, List<VoiceView>> dissents = round == null ? Map.of() : voices.firstDissents(round.getId());
        Map<Long, List<StatementView>> under = new HashMap<>();
        int number = 0;
        for (Row row : rows(discussion)) {
            Tally tally = tallies.getOrDefault(row.id(), Tally.NONE);
            under.computeIfAbsent(row.heading(), unused -> new ArrayList<>())
                    .add(new StatementView(
                            row.id(),
                            ++number,
                            row.heading(),
                            row.lang(),
                            row.html(),
                            row.wording(),
                            cites.getOrDefault(row.id(), List.of()),
                            tally,
                            round != null && tally.minority(round.getThreshold()),
                            dissents.getOrDefault(row.id(), List.of()),
                            row.version()));
        }
        return headings(discussion).stream()
                .map(heading -> new SectionView(heading, under.getOrDefault(heading.id(), List.of())))
                .toList();
    }

    private List<HeadingView> headings(long discussion) {
        return entities.createQuery("""
                        select new org.m4d.portal.synthesis.HeadingView(h.id, h.words, h.lang, h.version)
                        from SummaryHeading h where h.discussion = :discussion order by h.position, h.id
                        """, HeadingView.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    private List<Row> rows(long discussion) {
        return entities.createQuery("""
                        select new org.m4d.portal.synthesis.internal.SummaryReading$Row(
                            s.id, h.id, s.body.language, s.body.html, s.wording, s.version)
                        from SummaryStatement s join s.heading h where s.discussion = :discussion
                        order by h.position, h.id, s.position, s.id
                        """, Row.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    private Map<Long, List<CiteView>> cites(long discussion) {
        return entities.createQuery("""
                        select s.id, c.id, c.number, c.state from SummaryStatement s join s.cites c
                        where s.discussion = :discussion and s.heading is not null order by c.number
                        """, Object[].class)
                .setParameter("discussion", discussion)
                .getResultStream()
                .map(row -> new Cited(
                        (Long) row[0], new CiteView((Long) row[1], (Integer) row[2], row[3] == PostingState.SHOWN)))
                .collect(Collectors.groupingBy(Cited::statement, Collectors.mapping(Cited::cite, Collectors.toList())));
    }

    private Map<Long, Tally> tallies(long round) {
        Map<Long, Map<Verdict, Integer>> counts = new HashMap<>();
        entities.createQuery("""
                        select s.id, a.verdict, count(a) from StatementAnswer a join a.statement s
                        where a.round.id = :round and a.wording = s.wording group by s.id, a.verdict
                        """, Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], unused -> new EnumMap<>(Verdict.class))
                        .put((Verdict) row[1], Math.toIntExact((Long) row[2])));
        Map<Long, Integer> lapsed = lapsed(round);
        Map<Long, Tally> tallies = new HashMap<>();
        counts.forEach((statement, of) -> tallies.put(statement, tally(of, lapsed.getOrDefault(statement, 0))));
        lapsed.forEach((statement, many) -> tallies.putIfAbsent(statement, tally(Map.of(), many)));
        return tallies;
    }

    private static Tally tally(Map<Verdict, Integer> counts, int lapsed) {
        return new Tally(
                counts.getOrDefault(Verdict.ENDORSE, 0),
                counts.getOrDefault(Verdict.DISSENT, 0),
                counts.getOrDefault(Verdict.ABSTAIN, 0),
                lapsed);
    }

    /** How many answered other words of a statement, and have not answered the present ones. */
    private Map<Long, Integer> lapsed(long round) {
        return entities.createQuery("""
                        select s.id, count(distinct a.member.id) from StatementAnswer a join a.statement s
                        where a.round.id = :round and a.wording < s.wording
                            and not exists (select 1 from StatementAnswer b where b.round.id = :round and b.statement = s
                                and b.member = a.member and b.wording = s.wording)
                        group by s.id
                        """, Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Math.toIntExact((Long) row[1])));
    }

    /** Which statements of a summary cite these contributions, in the order of the summary. */
    public List<Citing> citing(long discussion, Collection<Long> contributions) {
        if (contributions.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = entities.createQuery("""
                        select c.id, s.id from SummaryStatement s join s.cites c
                        where s.discussion = :discussion and s.heading is not null and c.id in :contributions
                        """, Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("contributions", contributions)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = summaries.ids(discussion);
        return found.stream()
                .map(row -> new Citing((Long) row[0], (Long) row[1], ids.indexOf((Long) row[1]) + 1))
                .sorted(Comparator.comparingInt(Citing::number))
                .toList();
    }
}

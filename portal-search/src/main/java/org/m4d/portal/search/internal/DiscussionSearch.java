package org.m4d.portal.search.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.m4d.portal.search.FoundDiscussions;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;

/**
 * Which e-discussions match, by themselves or by what belongs to them. The index counts its documents by discussion, so that one query tells all
 * of them, however many documents match; only for those that are shown it is asked what matched.
 */
public final class DiscussionSearch {

    private static final int MOST_HITS = 100;

    private final SearchSession session;
    private final SearchScope<Object> scope;
    private final SearchQuery query;
    private final QueryText text;
    private final Collection<String> audiences;

    /**
     * @param query its words, languages and types count
     * @param audiences what is found is of one of these; everything else does not exist
     */
    public DiscussionSearch(EntityManager entities, SearchQuery query, Collection<String> audiences) {
        this.session = Search.session(entities.unwrap(Session.class));
        this.scope = session.scope(Object.class);
        this.query = query;
        this.text = new QueryText(query.text(), query.languages());
        this.audiences = Set.copyOf(audiences);
    }

    /** The first {@value SearchQuery#REACH} of them; of some of the words where nothing holds all of them. */
    public FoundDiscussions find() {
        Set<Long> found = holding(text.strict());
        return found.isEmpty() && text.relaxes()
                ? new FoundDiscussions(holding(false), true)
                : new FoundDiscussions(found, false);
    }

    private Set<Long> holding(boolean allWords) {
        SearchPredicateFactory f = scope.predicate();
        AggregationKey<Map<Long, Long>> key = AggregationKey.of(Fields.DISCUSSION);
        return session.search(scope)
                .where(filtered(f, allWords).toPredicate())
                .aggregation(
                        key, a -> a.terms().field(Fields.DISCUSSION, Long.class).maxTermCount(SearchQuery.REACH))
                .fetch(0)
                .aggregation(key)
                .keySet();
    }

    /**
     * What matched best in each of these, of the best {@value #MOST_HITS} matches in all of them.
     *
     * @param relaxed whether they hold only some of the words
     * @return by the id of the discussion
     */
    public Map<Long, SearchHit> best(Collection<Long> discussions, boolean relaxed) {
        if (discussions.isEmpty()) {
            return Map.of();
        }
        SearchPredicateFactory f = scope.predicate();
        SearchPredicate within = filtered(f, text.strict() && !relaxed)
                .filter(f.terms().field(Fields.DISCUSSION).matchingAny(discussions))
                .toPredicate();
        Map<Long, SearchHit> best = new HashMap<>();
        session.search(scope)
                .select(new Hits(true).projection(scope.projection()))
                .where(within)
                .highlighter(Hits::snippets)
                .highlighter(Hits.TITLES, Hits::wholeTitles)
                .sort(s -> s.score()
                        .then()
                        .field(Fields.DATE)
                        .desc()
                        .then()
                        .field(Fields.ID)
                        .desc())
                .fetchHits(MOST_HITS)
                .forEach(hit -> best.putIfAbsent(hit.discussion(), hit));
        return best;
    }

    private BooleanPredicateClausesStep<?, ?> filtered(SearchPredicateFactory f, boolean allWords) {
        BooleanPredicateClausesStep<?, ?> all = f.bool()
                .must(text.predicate(f, allWords))
                .filter(f.terms().field(Fields.AUDIENCE).matchingAny(audiences));
        if (!query.types().isEmpty()) {
            all.filter(f.terms().field(Fields.TYPE).matchingAny(query.types()));
        }
        return all;
    }
}

package org.m4d.portal.search.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Session;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchResult.FacetValue;

/** Runs one query against the index. Everything shown comes from the index itself; the database is not asked. */
public final class IndexSearch {

    private static final int MOST_FACET_VALUES = 300;

    private final SearchSession session;
    private final SearchScope<Object> scope;
    private final SearchQuery query;
    private final Hits hits;
    private final Collection<String> audiences;
    private final Map<String, List<String>> selections = new LinkedHashMap<>();
    private boolean newestFirst;

    /** @param audiences what is found is of one of these; everything else does not exist, neither as a hit nor in a count */
    public IndexSearch(EntityManager entities, SearchQuery query, Collection<String> audiences) {
        this.audiences = Set.copyOf(audiences);
        this.session = Search.session(entities.unwrap(Session.class));
        this.scope = session.scope(Object.class);
        this.query = query;
        this.hits = new Hits(!query.browsing());
        selections.put(Fields.TYPE, query.types());
        selections.put(Fields.LANGUAGE, query.languages());
        selections.put(Fields.COUNTRY, query.countries());
        selections.put(Fields.THEME, query.themes());
        selections.put(Fields.CORRIDOR, query.corridors());
    }

    /** Orders hits by date instead of by how well they match. */
    public IndexSearch newestFirst() {
        newestFirst = true;
        return this;
    }

    /** Asks for all words first, and for some of them when that finds nothing. */
    public SearchResult run() {
        QueryText text = new QueryText(query.text(), query.languages());
        SearchResult first = run(text, text.strict(), false);
        return first.total() > 0 || !text.relaxes() ? first : run(text, false, true);
    }

    private SearchResult run(QueryText text, boolean allWords, boolean relaxed) {
        SearchPredicateFactory f = scope.predicate();
        SearchPredicate matches = text.predicate(f, allWords);
        Map<String, AggregationKey<Map<String, Long>>> keys = new TreeMap<>();
        var search = session.search(scope)
                .select(hits.projection(scope.projection()))
                .where(filtered(f, matches, null))
                .highlighter(Hits::snippets)
                .highlighter(Hits.TITLES, Hits::wholeTitles);
        selections.forEach((facet, chosen) -> {
            if (chosen.isEmpty()) {
                AggregationKey<Map<String, Long>> key = AggregationKey.of(facet);
                keys.put(facet, key);
                search.aggregation(
                        key, a -> a.terms().field(facet, String.class).maxTermCount(MOST_FACET_VALUES));
            }
        });
        if (query.browsing() || newestFirst) {
            search.sort(s -> s.field(Fields.DATE).desc().then().field(Fields.ID).desc());
        } else {
            search.sort(s -> s.score()
                    .then()
                    .field(Fields.DATE)
                    .desc()
                    .then()
                    .field(Fields.ID)
                    .desc());
        }
        var found = search.fetch(query.offset(), query.limit());
        Map<String, List<FacetValue>> facets = new TreeMap<>();
        for (String facet : selections.keySet()) {
            Map<String, Long> counts =
                    keys.containsKey(facet) ? found.aggregation(keys.get(facet)) : countsBeside(facet, f, matches);
            facets.put(facet, values(counts));
        }
        return new SearchResult(found.total().hitCount(), found.hits(), facets, relaxed);
    }

    /** The counts of a facet that has a selection: what each value would bring with the other facets as they are. */
    private Map<String, Long> countsBeside(String facet, SearchPredicateFactory f, SearchPredicate matches) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet);
        return session.search(scope)
                .where(filtered(f, matches, facet))
                .aggregation(key, a -> a.terms().field(facet, String.class).maxTermCount(MOST_FACET_VALUES))
                .fetch(0)
                .aggregation(key);
    }

    private SearchPredicate filtered(SearchPredicateFactory f, SearchPredicate matches, String leftOut) {
        BooleanPredicateClausesStep<?, ?> all =
                f.bool().must(matches).filter(f.terms().field(Fields.AUDIENCE).matchingAny(audiences));
        if (query.answered() != null) {
            all.filter(f.match().field(Fields.ANSWERED).matching(query.answered()));
        }
        selections.forEach((facet, values) -> {
            if (!values.isEmpty() && !facet.equals(leftOut)) {
                all.filter(f.terms().field(facet).matchingAny(values));
            }
        });
        return all.toPredicate();
    }

    private static List<FacetValue> values(Map<String, Long> counts) {
        List<FacetValue> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new FacetValue(value, count)));
        return values;
    }
}

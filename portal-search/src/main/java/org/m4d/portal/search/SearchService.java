package org.m4d.portal.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.search.internal.IndexSearch;

/** Full-text search over everything that readers may see. */
@AllowedToUsePersistence("Hands the session, under which Hibernate Search keeps its own, to the search.")
@Stateless
public class SearchService {

    @Inject
    PersistenceGateway persistence;

    /** Finds what matches the query, best first, with the counts of the facets. */
    @PermitAll
    public SearchResult search(SearchQuery query) {
        return persistence.with(entities -> new IndexSearch(entities, query).run());
    }

    /** Finds the same, newest first: for those who want to hear of what comes to match. */
    @PermitAll
    public SearchResult newest(SearchQuery query) {
        return persistence.with(
                entities -> new IndexSearch(entities, query).newestFirst().run());
    }
}

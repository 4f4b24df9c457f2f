package org.m4d.portal.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.search.internal.DiscussionSearch;
import org.m4d.portal.search.internal.IndexSearch;
import org.m4d.portal.security.Audiences;

/** Full-text search over everything that the one who acts may read. */
@AllowedToUsePersistence("Hands the session, under which Hibernate Search keeps its own, to the search.")
@Stateless
public class SearchService {

    @Inject
    PersistenceGateway persistence;

    @Inject
    Audiences audiences;

    @Inject
    ForumService forums;

    /** Finds what matches the query, best first, with the counts of the facets. */
    @PermitAll
    public SearchResult search(SearchQuery query) {
        Set<String> readable = readable();
        return persistence.with(entities -> new IndexSearch(entities, query, readable).run());
    }

    /** The e-discussions in which something matches, in one query, or in two where nothing holds all the words. */
    @PermitAll
    public FoundDiscussions discussions(SearchQuery query) {
        Set<String> readable = readable();
        return persistence.with(entities -> new DiscussionSearch(entities, query, readable).find());
    }

    /**
     * What matched best in some of those, in one query.
     *
     * @param discussions the ids of so many as are shown at once
     * @param relaxed as {@link FoundDiscussions#relaxed()} has it
     * @return by the id of the discussion; one of which much matches may leave no room for another
     */
    @PermitAll
    public Map<Long, SearchHit> best(SearchQuery query, Collection<Long> discussions, boolean relaxed) {
        Set<String> readable = readable();
        return persistence.with(entities -> new DiscussionSearch(entities, query, readable).best(discussions, relaxed));
    }

    /** The audiences that the one who acts belongs to. Who reads a forum is asked anew for every search, and not kept in the index. */
    private Set<String> readable() {
        Set<String> found = new TreeSet<>(audiences.readable());
        forums.readable().forEach(id -> found.add(new ContentRef(ContentType.FORUM, id).toString()));
        return found;
    }

    /** Finds the same, newest first: for those who want to hear of what comes to match. */
    @PermitAll
    public SearchResult newest(SearchQuery query) {
        Set<String> readable = readable();
        return persistence.with(entities ->
                new IndexSearch(entities, query, readable).newestFirst().run());
    }
}

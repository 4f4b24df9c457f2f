package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.ArchiveFilter;
import org.m4d.portal.ediscussion.EDiscussionArchiveService;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchService;

/**
 * Past e-discussions by words: the index knows the words, the database what is past. It takes the first {@value SearchQuery#REACH} that the index
 * finds.
 */
@ApplicationScoped
class ArchiveSearch {

    private static final int AT_ONCE = 100;

    @Inject
    SearchService search;

    @Inject
    EDiscussionArchiveService archive;

    /**
     * What was found.
     *
     * @param hits by the id of the discussion; empty when no words were asked for
     * @param relaxed true when nothing held all the words, so that these hold some of them
     */
    record Found(Page<EDiscussionSummary> discussions, Map<Long, SearchHit> hits, boolean relaxed) {}

    /**
     * Looks for discussions, the latest closing first.
     *
     * @param words blank for all
     */
    Found find(String words, Optional<String> language, Optional<Integer> year, String after, int limit) {
        if (words.isBlank()) {
            ArchiveFilter filter = new ArchiveFilter(Optional.empty(), language, year);
            return new Found(archive.closed(filter, after, limit), Map.of(), false);
        }
        Map<Long, SearchHit> hits = new HashMap<>();
        boolean relaxed = false;
        long total = 1;
        for (int offset = 0; offset < Math.min(total, SearchQuery.REACH); offset += AT_ONCE) {
            SearchResult result = search.search(query(words, offset));
            result.hits().forEach(hit -> hits.put(hit.id(), hit));
            relaxed = result.relaxed();
            total = result.total();
        }
        ArchiveFilter filter = new ArchiveFilter(Optional.of(hits.keySet()), language, year);
        return new Found(archive.closed(filter, after, limit), hits, relaxed);
    }

    private static SearchQuery query(String words, int offset) {
        return new SearchQuery(
                words,
                List.of(ContentType.EDISCUSSION.id()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                offset,
                AT_ONCE);
    }
}

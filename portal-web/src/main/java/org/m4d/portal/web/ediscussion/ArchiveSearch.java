package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.ArchiveFilter;
import org.m4d.portal.ediscussion.EDiscussionArchiveService;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.search.FoundDiscussions;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchService;

/**
 * Past e-discussions by words: the index knows the words, the database what is past. Words are looked for in the discussions themselves and in what
 * they came to. The index is asked twice, and once more where nothing holds all the words.
 */
@ApplicationScoped
class ArchiveSearch {

    private static final List<String> SEARCHED = Stream.of(
                    ContentType.EDISCUSSION,
                    ContentType.WEEKLY_SUMMARY,
                    ContentType.RECOMMENDATION,
                    ContentType.PUBLICATION)
            .map(ContentType::id)
            .toList();

    @Inject
    SearchService search;

    @Inject
    EDiscussionArchiveService archive;

    /**
     * What was found.
     *
     * @param hits what matched best in each discussion, by its id; empty when no words were asked for
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
        SearchQuery query = SearchQuery.of(words, SEARCHED);
        FoundDiscussions found = search.discussions(query);
        Page<EDiscussionSummary> shown =
                archive.closed(new ArchiveFilter(Optional.of(found.ids()), language, year), after, limit);
        List<Long> ids = shown.items().stream().map(EDiscussionSummary::id).toList();
        return new Found(shown, search.best(query, ids, found.relaxed()), found.relaxed());
    }
}

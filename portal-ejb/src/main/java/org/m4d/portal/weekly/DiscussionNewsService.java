package org.m4d.portal.weekly;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.weekly.internal.WeeklySummaries;
import org.m4d.portal.weekly.internal.WeeklyTitles;

/** What was said in an e-discussion, newest first, for those who follow it from elsewhere. */
@Stateless
public class DiscussionNewsService {

    @Inject
    ContributionService contributions;

    @Inject
    WeeklySummaries summaries;

    @Inject
    WeeklyTitles titles;

    /**
     * Contributions that everybody can read, and weekly summaries.
     *
     * @param after a cursor from the page before, or null
     * @throws org.m4d.portal.common.NotFound when there is no such discussion
     */
    @PermitAll
    public Page<DiscussionNews> of(long id, String after, int limit) {
        EDiscussion discussion = summaries.discussion(id);
        Cursor cursor = Cursor.decode(after, 2);
        int number = cursor == null ? Integer.MAX_VALUE : small(cursor.number(0));
        int week = cursor == null ? Integer.MAX_VALUE : small(cursor.number(1));
        List<ContributionView> said = contributions.before(id, number, limit + 1);
        List<WeeklySummary> summedUp = summaries.before(id, week, limit + 1);
        Merged merged = Merged.of(
                said.stream().map(one -> news(discussion, one)).toList(),
                summedUp.stream().map(this::news).toList(),
                limit);
        if (merged.items().size() == said.size() + summedUp.size()) {
            return new Page<>(merged.items(), null);
        }
        Cursor next = Cursor.at(
                merged.first() == 0 ? number : said.get(merged.first() - 1).number(),
                merged.second() == 0 ? week : summedUp.get(merged.second() - 1).getWeek());
        return new Page<>(merged.items(), next.encode());
    }

    private static int small(long number) {
        return (int) Math.clamp(number, 0, Integer.MAX_VALUE);
    }

    /**
     * The newest of two lists. Each stays in its own order, so that from page to page nothing is left out or comes twice where an import brought
     * moments that do not follow the numbers.
     *
     * @param first how many are of the first list
     * @param second how many are of the second
     */
    record Merged(List<DiscussionNews> items, int first, int second) {

        static Merged of(List<DiscussionNews> one, List<DiscussionNews> other, int limit) {
            List<DiscussionNews> items = new ArrayList<>();
            int first = 0;
            int second = 0;
            while (items.size() < limit && first + second < one.size() + other.size()) {
                boolean ofOne = second == other.size()
                        || first < one.size()
                                && one.get(first)
                                        .published()
                                        .isAfter(other.get(second).published());
                items.add(ofOne ? one.get(first++) : other.get(second++));
            }
            return new Merged(items, first, second);
        }
    }

    private static DiscussionNews news(EDiscussion discussion, ContributionView one) {
        return new DiscussionNews(
                new ContentRef(ContentType.CONTRIBUTION, one.id()),
                discussion.getTitles(),
                ContentPath.contribution(discussion.getId(), discussion.getTitle(), one.number()),
                one.author(),
                one.lang(),
                one.html(),
                one.createdAt(),
                one.editedAt() == null ? one.createdAt() : one.editedAt());
    }

    private DiscussionNews news(WeeklySummary one) {
        return new DiscussionNews(
                one.ref(),
                titles.of(one),
                ContentPath.weekly(one.getDiscussion().getId(), one.getWeek()),
                AuthorView.of(one.getAuthor()),
                one.getBody().language(),
                one.getBody().html(),
                one.getPublishedAt(),
                one.getEditedAt() == null ? one.getPublishedAt() : one.getEditedAt());
    }
}

package org.m4d.portal.weekly;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.AuthorView;

/**
 * What was said of a week of an e-discussion.
 *
 * @param week counted from 1 from the opening
 * @param begins the first moment of the week
 * @param ends its last one
 * @param author who published it
 * @param lang BCP 47 tag of the text
 * @param html sanitised
 * @param editedAt null when it is still the first text
 * @param names the contributions that it names, by their numbers
 * @param version for the lost-update check
 */
public record WeeklyView(
        long id,
        long discussionId,
        int week,
        Instant begins,
        Instant ends,
        AuthorView author,
        String lang,
        String html,
        Instant publishedAt,
        Instant editedAt,
        List<NamedContribution> names,
        long version) {

    public WeeklyView {
        names = List.copyOf(names);
    }

    /** The same with other HTML, for answers that clean it again. */
    public WeeklyView withHtml(String other) {
        return new WeeklyView(
                id, discussionId, week, begins, ends, author, lang, other, publishedAt, editedAt, names, version);
    }
}

package org.m4d.portal.ediscussion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;

/**
 * An e-discussion without its contributions.
 *
 * @param titles the title in all its languages, the original among them
 * @param outdatedTitles the languages in which the title is older than the original
 * @param html the background, sanitised
 * @param backgrounds the background in other languages, in the order of these
 * @param state as {@link EDiscussionState#id()} has it, at the time of the answer
 * @param posting whether everybody reads it: proposals are taken away, and nothing that was announced
 * @param proposedBy null when it was announced without a proposal before it
 * @param proposedAt null when it was announced without a proposal before it
 * @param supporters of the proposal
 * @param announcedAt null while it is a proposal
 * @param opens null while it is a proposal
 * @param closes null while it is a proposal
 * @param lateDays so many days after the closing contributions are still taken
 * @param takesContributions whether they are taken at the time of the answer
 * @param languages in which contributions are awaited
 * @param contributions all of them
 * @param version for the lost-update check; contributions do not change it
 */
public record EDiscussionView(
        long id,
        String title,
        String lang,
        LocalizedText titles,
        List<String> outdatedTitles,
        String html,
        List<BackgroundView> backgrounds,
        String state,
        PostingState posting,
        AuthorView proposedBy,
        Instant proposedAt,
        int supporters,
        Instant announcedAt,
        Instant opens,
        Instant closes,
        int lateDays,
        boolean takesContributions,
        List<String> languages,
        List<AuthorView> facilitators,
        List<QuestionView> questions,
        int contributions,
        long version) {

    public EDiscussionView {
        titles = LocalizedText.translated(lang, title, titles);
        outdatedTitles = List.copyOf(outdatedTitles);
        backgrounds = List.copyOf(backgrounds);
        languages = List.copyOf(languages);
        facilitators = List.copyOf(facilitators);
        questions = List.copyOf(questions);
    }

    public String slug() {
        return Slug.of(title);
    }

    /** The last moment for late contributions; null while it is a proposal. */
    public Instant lateUntil() {
        return closes == null ? null : closes.plus(Duration.ofDays(lateDays));
    }

    /** Contributions that answer no question but speak to the whole. */
    public int toTheWhole() {
        return contributions
                - questions.stream().mapToInt(QuestionView::contributions).sum();
    }

    public boolean facilitatedBy(long member) {
        return facilitators.stream().anyMatch(f -> f.id() == member);
    }

    /** The background in this language or, where nobody translated it, as it was written. */
    public BackgroundView background(String wanted) {
        return backgrounds.stream()
                .filter(one -> one.lang().equals(wanted))
                .findFirst()
                .orElseGet(() -> new BackgroundView(lang, html, false));
    }

    /** The same with the HTML of each language put through this. */
    public EDiscussionView cleaned(UnaryOperator<String> cleaning) {
        return new EDiscussionView(
                id,
                title,
                lang,
                titles,
                outdatedTitles,
                cleaning.apply(html),
                backgrounds.stream()
                        .map(one -> new BackgroundView(one.lang(), cleaning.apply(one.html()), one.outdated()))
                        .toList(),
                state,
                posting,
                proposedBy,
                proposedAt,
                supporters,
                announcedAt,
                opens,
                closes,
                lateDays,
                takesContributions,
                languages,
                facilitators,
                questions,
                contributions,
                version);
    }
}

package org.m4d.portal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.AuthorView;

/**
 * A recommendation with what has become of it, without its evidence and history.
 *
 * @param discussion the id of the e-discussion that it comes from
 * @param discussionTitle in {@code discussionLang}
 * @param discussionTitles in all its languages, the original among them
 * @param number within the discussion
 * @param html in full, sanitised
 * @param statement of the discussion's summary that it follows from; null for none
 * @param state as {@link RecommendationState#id()} has it
 * @param deadline the last day, in UTC
 * @param overdue whether that day is over and the state says that something is still to be done
 * @param answer the last one; null while there is none
 * @param successor the id of the recommendation that took its place; null for none
 * @param supporting how many pieces of evidence say that it is being carried out
 * @param contradicting how many say that it is not
 * @param version for the lost-update check; evidence and reminders do not change it
 */
public record RecommendationView(
        long id,
        long discussion,
        String discussionTitle,
        String discussionLang,
        LocalizedText discussionTitles,
        int number,
        String title,
        String lang,
        String html,
        FollowedStatement statement,
        AddresseeView addressee,
        String state,
        LocalDate deadline,
        boolean overdue,
        LedgerEntryView answer,
        Long successor,
        AuthorView by,
        Instant createdAt,
        Instant changedAt,
        int supporting,
        int contradicting,
        long version) {

    /**
     * As it is read.
     *
     * @param statement that it follows from; null for none
     * @param today on which it is looked at
     */
    public static RecommendationView of(Recommendation r, FollowedStatement statement, LocalDate today) {
        return new RecommendationView(
                r.getId(),
                r.getDiscussion().getId(),
                r.getDiscussion().getTitle(),
                r.getDiscussion().getBackground().language(),
                r.getDiscussion().getTitles(),
                r.getNumber(),
                r.getTitle(),
                r.getBody().language(),
                r.getBody().html(),
                statement,
                AddresseeView.of(r),
                r.getState().id(),
                r.getDeadline(),
                r.overdue(today),
                LedgerEntryView.of(r.getAnswer()),
                r.getSuccessor() == null ? null : r.getSuccessor().getId(),
                AuthorView.of(r.getCreatedBy()),
                r.getCreatedAt(),
                r.getChangedAt(),
                r.getSupporting(),
                r.getContradicting(),
                r.getVersion());
    }

    public String slug() {
        return Slug.of(title);
    }

    /** The readable end of the discussion's address. */
    public String discussionSlug() {
        return Slug.of(discussionTitle);
    }

    /** The same with other HTML, for answers that clean it again. */
    public RecommendationView withHtml(String other) {
        return new RecommendationView(
                id,
                discussion,
                discussionTitle,
                discussionLang,
                discussionTitles,
                number,
                title,
                lang,
                other,
                statement,
                addressee,
                state,
                deadline,
                overdue,
                answer,
                successor,
                by,
                createdAt,
                changedAt,
                supporting,
                contradicting,
                version);
    }
}

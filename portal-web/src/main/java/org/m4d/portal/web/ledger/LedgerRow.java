package org.m4d.portal.web.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ledger.Deadlines;
import org.m4d.portal.ledger.LedgerEntryView;
import org.m4d.portal.ledger.RecommendationView;

/**
 * A recommendation as open data tell of it: one row of the table, one object of the list.
 *
 * @param url its page
 * @param discussion the id of the e-discussion that it comes from
 * @param discussionTitle in the language of the discussion
 * @param discussionTitles in all its languages, the original among them
 * @param number within the discussion
 * @param lang BCP 47 tag of the title
 * @param addressee its name; the English one where an organisation of the portal has several
 * @param organisation the id of the organisation that it is put to; null for an addressee that is not on the portal
 * @param country of the addressee, ISO 3166-1 alpha-2
 * @param deadline the last day, in UTC
 * @param answer what the addressee answered last; null while there is no answer
 * @param answerLang BCP 47 tag of the answer; null while there is none
 * @param answered when it was given, in UTC; null while there is none
 * @param answerSource where the team knows it from that recorded it; else null
 * @param supporting how many pieces of evidence say that it is being carried out
 * @param contradicting how many say that it is not
 */
public record LedgerRow(
        long id,
        String url,
        long discussion,
        String discussionTitle,
        LocalizedText discussionTitles,
        int number,
        String title,
        String lang,
        String addressee,
        Long organisation,
        String country,
        String state,
        LocalDate deadline,
        boolean overdue,
        String answer,
        String answerLang,
        LocalDate answered,
        String answerSource,
        int supporting,
        int contradicting,
        Instant changed) {

    /** @param url its page */
    static LedgerRow of(RecommendationView one, String url) {
        LedgerEntryView answer = one.answer();
        return new LedgerRow(
                one.id(),
                url,
                one.discussion(),
                one.discussionTitle(),
                one.discussionTitles(),
                one.number(),
                one.title(),
                one.lang(),
                one.addressee().in("en"),
                one.addressee().organisation() == null
                        ? null
                        : one.addressee().organisation().id(),
                one.addressee().country(),
                one.state(),
                one.deadline(),
                one.overdue(),
                answer == null ? null : answer.words(),
                answer == null ? null : answer.lang(),
                answer == null ? null : Deadlines.today(answer.at()),
                answer == null ? null : answer.source(),
                one.supporting(),
                one.contradicting(),
                one.changedAt());
    }
}

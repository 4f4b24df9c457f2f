package org.m4d.portal.web.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ledger.Deadlines;
import org.m4d.portal.ledger.FollowedStatement;
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
 * @param statement the id of the statement of the discussion's summary that it follows from; null for none
 * @param statementNumber its present place in the summary; null for none, and once it was taken out
 * @param statementUrl where it can be read; null for none, and once it was taken out
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
        Long statement,
        Integer statementNumber,
        String statementUrl,
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

    /** @param root the address of the pages in its language, with a slash at its end */
    static LedgerRow of(RecommendationView one, String root) {
        LedgerEntryView answer = one.answer();
        FollowedStatement statement = one.statement();
        return new LedgerRow(
                one.id(),
                root + ContentPath.of(ContentType.RECOMMENDATION, one.id(), one.title()),
                one.discussion(),
                one.discussionTitle(),
                one.discussionTitles(),
                one.number(),
                one.title(),
                one.lang(),
                statement == null ? null : statement.id(),
                statement == null ? null : statement.number(),
                statement == null || statement.path() == null ? null : root + statement.path(),
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

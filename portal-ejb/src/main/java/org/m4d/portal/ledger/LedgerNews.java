package org.m4d.portal.ledger;

/**
 * What happened in the ledger, for those who follow all of it.
 *
 * @param recommendation its id
 * @param number within its discussion
 * @param title of the recommendation, in {@code lang}
 */
public record LedgerNews(LedgerEntryView entry, long recommendation, int number, String title, String lang) {

    /** What a line of a history tells. */
    public static LedgerNews of(LedgerEntry entry) {
        Recommendation about = entry.getRecommendation();
        return new LedgerNews(
                LedgerEntryView.of(entry),
                about.getId(),
                about.getNumber(),
                about.getTitle(),
                about.getBody().language());
    }
}

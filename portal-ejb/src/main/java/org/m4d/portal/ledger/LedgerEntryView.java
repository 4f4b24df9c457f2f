package org.m4d.portal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.m4d.portal.member.AuthorView;

/**
 * A line of a recommendation's history as it is read.
 *
 * @param deed what was done, as {@link LedgerDeed#id()} has it; a client takes deeds that it does not know, for there will be more
 * @param by who did it; null when the portal did
 * @param as in what capacity, as {@link Capacity#id()} has it; null when the portal did it
 * @param words plain text; null when nothing was said
 * @param lang of the words, BCP 47
 * @param source where the team knows it from that recorded it for the addressee; else null
 * @param deadline from then on; null where it did not change
 */
public record LedgerEntryView(
        long id,
        String deed,
        AuthorView by,
        String as,
        String words,
        String lang,
        String source,
        LocalDate deadline,
        Instant at) {

    /** @return null for null */
    public static LedgerEntryView of(LedgerEntry entry) {
        return entry == null
                ? null
                : new LedgerEntryView(
                        entry.getId(),
                        entry.getDeed().id(),
                        entry.getBy() == null ? null : AuthorView.of(entry.getBy()),
                        entry.getAs() == null ? null : entry.getAs().id(),
                        entry.getWords(),
                        entry.getLang(),
                        entry.getSource(),
                        entry.getDeadline(),
                        entry.getAt());
    }
}

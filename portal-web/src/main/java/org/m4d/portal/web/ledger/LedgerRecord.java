package org.m4d.portal.web.ledger;

import java.time.Instant;
import java.util.List;

/**
 * The ledger, or what a filter leaves of it, as JSON.
 *
 * @param made when this was made
 * @param licence by its SPDX identifier
 * @param publisher whom to name as the source
 * @param recommendations the oldest first
 */
public record LedgerRecord(Instant made, String licence, String publisher, List<LedgerRow> recommendations) {

    public LedgerRecord {
        recommendations = List.copyOf(recommendations);
    }

    /** All but the recommendations, which are written one after the other. */
    static LedgerRecord at(Instant made) {
        return new LedgerRecord(made, "CC-BY-4.0", "M4D Portal", List.of());
    }
}

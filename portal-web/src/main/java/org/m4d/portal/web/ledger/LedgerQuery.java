package org.m4d.portal.web.ledger;

import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ledger.LedgerFilter;
import org.m4d.portal.ledger.LedgerOrder;
import org.m4d.portal.ledger.RecommendationState;

/** Reads from addresses which recommendations are wanted, and in which order. */
final class LedgerQuery {

    private LedgerQuery() {}

    /**
     * The filter that parameters of the API name.
     *
     * @throws InvalidInput when there is no such state
     */
    static LedgerFilter filter(
            Long discussion, String state, Boolean overdue, String country, Long organisation, String addressee) {
        return new LedgerFilter(
                discussion, state(state), Boolean.TRUE.equals(overdue), country, organisation, addressee);
    }

    private static RecommendationState state(String id) {
        return id == null || id.isBlank()
                ? null
                : RecommendationState.of(id).orElseThrow(() -> InvalidInput.of("state", "error.choice"));
    }

    /**
     * The order that a parameter names; the newest first when it names none.
     *
     * @throws InvalidInput when there is no such order
     */
    static LedgerOrder order(String id) {
        return id == null || id.isBlank()
                ? LedgerOrder.NEWEST
                : LedgerOrder.of(id).orElseThrow(() -> InvalidInput.of("order", "error.choice"));
    }
}

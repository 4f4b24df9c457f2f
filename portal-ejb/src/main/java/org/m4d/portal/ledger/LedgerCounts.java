package org.m4d.portal.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many recommendations there are.
 *
 * @param total all of them
 * @param overdue those that are overdue; each is counted in its state, too
 * @param states by {@link RecommendationState#id()}, in the order of the states; every state is there
 */
public record LedgerCounts(long total, long overdue, Map<String, Long> states) {

    public LedgerCounts {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }
}

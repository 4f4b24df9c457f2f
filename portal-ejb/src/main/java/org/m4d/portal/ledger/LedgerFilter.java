package org.m4d.portal.ledger;

/**
 * Which recommendations somebody looks at.
 *
 * @param discussion of this e-discussion; null for all
 * @param state in this state; null for any
 * @param overdue whether only those that are overdue
 * @param country of the addressee, ISO 3166-1 alpha-2; null for any
 * @param organisation that they are put to; null for any
 * @param addressee that they are put to and that is not on the portal, by its name as it is written; null for any
 */
public record LedgerFilter(
        Long discussion,
        RecommendationState state,
        boolean overdue,
        String country,
        Long organisation,
        String addressee) {

    /** All of them. */
    public static final LedgerFilter ALL = new LedgerFilter(null, null, false, null, null, null);

    public LedgerFilter {
        country = country == null || country.isBlank() ? null : country;
        addressee = addressee == null || addressee.isBlank() ? null : addressee;
    }

    /** Those of one e-discussion. */
    public static LedgerFilter of(long discussion) {
        return new LedgerFilter(discussion, null, false, null, null, null);
    }

    /** The same whatever has become of them. */
    LedgerFilter inAnyState() {
        return new LedgerFilter(discussion, null, false, country, organisation, addressee);
    }
}

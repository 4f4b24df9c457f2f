package org.m4d.portal.ledger;

import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.posting.Body;
import org.m4d.portal.synthesis.SummaryStatement;

/**
 * What was looked up and made of a {@link RecommendationInput}.
 *
 * @param body its text, rendered
 * @param organisation that it is put to; null for an addressee that is not on the portal
 * @param statement that it follows from; null for none
 */
public record RecommendationParts(Body body, Organisation organisation, SummaryStatement statement) {}

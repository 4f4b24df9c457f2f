package org.m4d.portal.synthesis;

import java.time.Instant;
import org.m4d.portal.common.FeatureEvent;

/**
 * The summary of an e-discussion was published, and does not change here any more. Told inside the transaction.
 *
 * @param discussion the e-discussion's id
 * @param round the number of the round in which it was endorsed as it stands
 * @param by the member who published it
 */
@FeatureEvent
public record SummaryPublished(long discussion, int round, long by, Instant at) {}

package org.m4d.portal.forum;

import org.m4d.portal.common.FeatureEvent;

/**
 * A topic has become a question, or is none any more, or has another accepted answer or none. Told inside the transaction.
 *
 * @param topic its id
 */
@FeatureEvent
public record QuestionChanged(long topic) {}

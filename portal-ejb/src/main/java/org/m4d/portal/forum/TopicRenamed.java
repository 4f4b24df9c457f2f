package org.m4d.portal.forum;

import org.m4d.portal.common.FeatureEvent;

/**
 * A topic has another title, so that its posts are found and shown under another name. Told inside the transaction.
 *
 * @param topic its id
 */
@FeatureEvent
public record TopicRenamed(long topic) {}

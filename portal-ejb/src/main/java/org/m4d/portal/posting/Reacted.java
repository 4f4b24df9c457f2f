package org.m4d.portal.posting;

import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;

/**
 * A member reacted to something written, and had not done so before. Told inside the transaction.
 *
 * @param ref what it was to
 * @param author who wrote that
 * @param by who reacted
 */
@FeatureEvent
public record Reacted(ContentRef ref, long author, long by) {}

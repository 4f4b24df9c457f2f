package org.m4d.portal.moderation;

import org.m4d.portal.common.FeatureEvent;

/**
 * A decision was taken about something of a member's, or lifted.
 *
 * @param decision its id; the statement of reasons is there
 * @param member who is concerned
 */
@FeatureEvent
public record DecisionTaken(long decision, long member) {}

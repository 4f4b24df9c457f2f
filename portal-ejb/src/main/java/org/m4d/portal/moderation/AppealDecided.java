package org.m4d.portal.moderation;

import org.m4d.portal.common.FeatureEvent;

/**
 * An appeal was decided.
 *
 * @param decision the id of the decision that it was about
 * @param member who appealed
 */
@FeatureEvent
public record AppealDecided(long decision, long member) {}

package org.m4d.portal.moderation;

import org.m4d.portal.common.FeatureEvent;

/**
 * A flag was dealt with.
 *
 * @param flag its id
 * @param member who raised it
 */
@FeatureEvent
public record FlagAnswered(long flag, long member) {}

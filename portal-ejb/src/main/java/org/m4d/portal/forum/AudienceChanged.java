package org.m4d.portal.forum;

import org.m4d.portal.common.FeatureEvent;

/**
 * Others than before read a forum from now on. Told inside the transaction.
 *
 * @param forum its id
 */
@FeatureEvent
public record AudienceChanged(long forum) {}

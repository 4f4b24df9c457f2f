package org.m4d.portal.ediscussion;

import org.m4d.portal.common.FeatureEvent;

/**
 * An e-discussion has come to another state.
 *
 * @param discussion its id
 * @param step how it came there
 * @param by who took the step; null when the date did
 */
@FeatureEvent
public record EDiscussionMoved(long discussion, EDiscussionStep step, Long by) {}

package org.m4d.portal.forum;

import org.m4d.portal.common.FeatureEvent;

/**
 * A post can be read by others from now on.
 *
 * @param post its id
 * @param topic the topic's id
 * @param author the member who wrote it
 * @param number within the topic; 1 opened it
 */
@FeatureEvent
public record PostPublished(long post, long topic, long author, int number) {}

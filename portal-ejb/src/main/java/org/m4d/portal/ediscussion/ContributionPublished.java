package org.m4d.portal.ediscussion;

import org.m4d.portal.common.FeatureEvent;

/**
 * A contribution can be read by others from now on.
 *
 * @param contribution its id
 * @param discussion the e-discussion's id
 * @param author the member who wrote it
 */
@FeatureEvent
public record ContributionPublished(long contribution, long discussion, long author) {}

package org.m4d.portal.member;

import org.m4d.portal.common.FeatureEvent;

/**
 * What an archive's author wrote belongs to a member from now on. Told inside the transaction, so that each feature hands over what it keeps.
 *
 * @param archived the author's id
 * @param by the member's id
 */
@FeatureEvent
public record AuthorClaimed(long archived, long by) {}

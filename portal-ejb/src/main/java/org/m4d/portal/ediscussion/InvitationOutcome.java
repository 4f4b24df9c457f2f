package org.m4d.portal.ediscussion;

/**
 * What came of inviting.
 *
 * @param invited how many were invited now; 0 when it was sent a second time
 * @param altogether how many were invited to this discussion by name so far
 */
public record InvitationOutcome(int invited, long altogether) {}

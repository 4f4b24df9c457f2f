package org.m4d.portal.ediscussion;

import java.time.Instant;

/**
 * That a member was invited to an e-discussion.
 *
 * @param by the id of the facilitator who did
 * @param name how the facilitator is called
 * @param words what was said with it; null for nothing
 */
public record OwnInvitation(long by, String name, String words, Instant at) {}

package org.m4d.portal.archive;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * What becomes a member's when she confirms.
 *
 * @param author as she is shown until then
 * @param posts how many posts she wrote
 * @param topics how many topics she began
 * @param expiresAt until when it may be confirmed
 */
public record ClaimView(AuthorView author, long posts, long topics, Instant expiresAt) {}

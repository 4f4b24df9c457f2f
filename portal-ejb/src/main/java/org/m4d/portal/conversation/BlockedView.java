package org.m4d.portal.conversation;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * Somebody of whom a member does not want to hear.
 *
 * @param at since when
 */
public record BlockedView(AuthorView member, Instant at) {}

package org.m4d.portal.group;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * Somebody in a group.
 *
 * @param owner whether she looks after it
 */
public record GroupMemberView(AuthorView member, boolean owner, Instant since) {}

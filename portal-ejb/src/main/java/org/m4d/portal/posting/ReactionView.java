package org.m4d.portal.posting;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/** One reaction of one member. */
public record ReactionView(long id, AuthorView member, ReactionKind kind, Instant at) {}

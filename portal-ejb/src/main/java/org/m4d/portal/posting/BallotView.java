package org.m4d.portal.posting;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.AuthorView;

/** How a member voted in a poll that is not anonymous. */
public record BallotView(long id, AuthorView member, List<Ballot.Choice> choices, Instant at) {}

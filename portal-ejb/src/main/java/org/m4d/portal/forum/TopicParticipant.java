package org.m4d.portal.forum;

import org.m4d.portal.member.AuthorView;

/** Somebody who posted in a topic, and how often. */
public record TopicParticipant(AuthorView member, long posts) {}

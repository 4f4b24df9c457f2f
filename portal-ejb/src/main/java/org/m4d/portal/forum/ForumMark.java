package org.m4d.portal.forum;

/**
 * What a forum holds for one member.
 *
 * @param unread topics in which she has been and that have posts she has not read
 * @param fresh topics started since her last visit that she has not opened
 */
public record ForumMark(long forum, int unread, int fresh) {}

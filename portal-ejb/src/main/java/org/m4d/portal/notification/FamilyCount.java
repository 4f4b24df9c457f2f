package org.m4d.portal.notification;

/** How many notifications of a family somebody has not read. */
public record FamilyCount(NoticeFamily family, UnreadCount unread) {}

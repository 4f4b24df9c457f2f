package org.m4d.portal.member;

/** A member as texts call her. */
public record Handle(long id, String username, String name) {}

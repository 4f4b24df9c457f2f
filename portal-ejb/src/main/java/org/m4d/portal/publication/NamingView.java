package org.m4d.portal.publication;

/**
 * Whether somebody wants to be named as a contributor.
 *
 * @param asked whether the one who asks contributed, and can choose now
 * @param named what was chosen; not to be named is what holds without a choice
 * @param count how many contributors agree to be named; null for those who do not facilitate the discussion
 */
public record NamingView(boolean asked, boolean named, Integer count) {}

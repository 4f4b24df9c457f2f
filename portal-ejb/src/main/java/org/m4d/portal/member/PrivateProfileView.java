package org.m4d.portal.member;

/**
 * A member's private profile, for herself.
 *
 * @param version that of the whole profile, for the lost-update check
 */
public record PrivateProfileView(PrivateProfile profile, long version) {}

package org.m4d.portal.member;

/**
 * The members in two figures.
 *
 * @param members how many there are
 * @param countries on how many different countries they work
 */
public record Community(long members, long countries) {}

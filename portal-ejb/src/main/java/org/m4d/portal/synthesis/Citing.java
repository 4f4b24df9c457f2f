package org.m4d.portal.synthesis;

/**
 * That a statement cites a contribution.
 *
 * @param contribution its id
 * @param statement the statement's id
 * @param number the statement's place in the summary, from 1
 */
public record Citing(long contribution, long statement, int number) {}

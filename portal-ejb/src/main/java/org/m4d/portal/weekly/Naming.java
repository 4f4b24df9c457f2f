package org.m4d.portal.weekly;

/**
 * That the summary of a week names a contribution.
 *
 * @param contribution its number within the discussion
 * @param week the number of the week
 */
public record Naming(int contribution, int week) {}

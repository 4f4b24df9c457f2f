package org.m4d.portal.ledger;

/**
 * The statement that a recommendation follows from, as it stands now.
 *
 * @param id it stays when statements are moved, added or taken out
 * @param number its present place in the summary, from 1; null once it was taken out of it
 * @param text its words without markup, and the last ones of a statement that was taken out
 * @param lang BCP 47 tag of its words
 * @param path where it can be read, after the language: in the publication where the summary was published; null once it was taken out
 */
public record FollowedStatement(long id, Integer number, String text, String lang, String path) {}

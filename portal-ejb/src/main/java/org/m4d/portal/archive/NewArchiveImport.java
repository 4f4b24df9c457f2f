package org.m4d.portal.archive;

/**
 * What is asked for when an archive is brought.
 *
 * @param kind the {@link ArchiveKind}'s id
 * @param forum the slug of the forum that all of it is written to; null or blank to make each category of a forum's export a forum
 * @param lang BCP 47, of what does not say its own language; null or blank for the forum's
 * @param fileName as who brings it calls it
 */
public record NewArchiveImport(String kind, String forum, String lang, String fileName) {}

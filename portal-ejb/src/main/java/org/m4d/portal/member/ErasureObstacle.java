package org.m4d.portal.member;

/**
 * Something that has to be settled before a member can be erased.
 *
 * @param key of the text that says what has to be done
 * @param title of what it concerns, as people wrote it
 * @param path of its page, without the language
 */
public record ErasureObstacle(String key, String title, String path) {}

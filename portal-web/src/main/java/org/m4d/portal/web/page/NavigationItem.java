package org.m4d.portal.web.page;

/**
 * An entry of the main navigation.
 *
 * @param path after the language
 * @param key of its text
 * @param current whether this page lies under it
 */
public record NavigationItem(String path, String key, boolean current) {}

package org.m4d.portal.ediscussion;

/**
 * The background of an e-discussion in one language.
 *
 * @param lang BCP 47
 * @param html sanitised
 * @param outdated whether the original was changed after it was translated
 */
public record BackgroundView(String lang, String html, boolean outdated) {}

package org.m4d.portal.taxonomy;

import org.m4d.portal.common.LocalizedText;

/**
 * A language that content may be in or that people may read.
 *
 * @param code BCP 47
 * @param names its name in the four languages of the interface
 * @param ownName its name in itself
 * @param rightToLeft how it is written
 */
public record LanguageName(String code, LocalizedText names, String ownName, boolean rightToLeft) {}

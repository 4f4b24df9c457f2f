package org.m4d.portal.taxonomy;

import org.m4d.portal.common.LocalizedText;

/**
 * A country or area.
 *
 * @param code ISO 3166-1 alpha-2
 * @param iso3 ISO 3166-1 alpha-3
 * @param m49 the United Nations' number
 * @param region the United Nations' name of its part of the world, in English; empty for Antarctica
 * @param names the everyday name in the four languages
 */
public record Country(String code, String iso3, String m49, String region, LocalizedText names) {}

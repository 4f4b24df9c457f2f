package org.m4d.portal.country;

import java.time.Instant;

/** Where figures come from, shown wherever they are. */
public record FigureSource(String name, String licence, String url, Instant importedAt) {}

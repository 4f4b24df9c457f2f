package org.m4d.portal.practice;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.Slug;

/**
 * A practice as a list shows it.
 *
 * @param summary null when an import brought none
 * @param from the first year, or null
 * @param to the last year, or null
 */
public record PracticeSummary(
        long id,
        String title,
        String lang,
        String summary,
        String organisation,
        Integer from,
        Integer to,
        Instant createdAt,
        List<String> themes,
        List<Corridor> corridors) {

    public PracticeSummary {
        themes = List.copyOf(themes);
        corridors = List.copyOf(corridors);
    }

    public String slug() {
        return Slug.of(title);
    }

    /** As many of its themes as a line of a list has room for. */
    public List<String> mainThemes() {
        return themes.subList(0, Math.min(2, themes.size()));
    }
}

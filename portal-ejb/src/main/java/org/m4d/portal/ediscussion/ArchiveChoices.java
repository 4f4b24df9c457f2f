package org.m4d.portal.ediscussion;

import java.util.List;

/**
 * By what the past discussions can be narrowed.
 *
 * @param languages BCP 47 tags that occur
 * @param years from the latest closing to the first
 */
public record ArchiveChoices(List<String> languages, List<Integer> years) {

    public ArchiveChoices {
        languages = List.copyOf(languages);
        years = List.copyOf(years);
    }
}

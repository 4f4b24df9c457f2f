package org.m4d.portal.group;

import java.util.List;
import org.m4d.portal.common.Slug;

/**
 * A group as a row of the directory.
 *
 * @param description sanitised HTML
 */
public record GroupSummary(
        long id,
        String kind,
        String name,
        String lang,
        String description,
        List<String> themes,
        List<String> countries,
        List<String> languages,
        int members) {

    public GroupSummary {
        themes = List.copyOf(themes);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }

    static GroupSummary of(Group group) {
        return new GroupSummary(
                group.getId(),
                group.getKind().id(),
                group.getName(),
                group.getDescription().language(),
                group.getDescription().html(),
                List.copyOf(group.getThemes()),
                List.copyOf(group.getCountries()),
                List.copyOf(group.getLanguages()),
                group.getMemberCount());
    }

    public String slug() {
        return Slug.of(name);
    }
}

package org.m4d.portal.organisation;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;

/**
 * An authority's record.
 *
 * @param kind the stakeholder type's id
 * @param level {@code local}, {@code regional} or {@code national}
 * @param lang BCP 47 tag of the summary
 * @param summary HTML
 * @param key the external key under which it was imported, or null
 * @param version for the lost-update check
 */
public record AuthorityView(
        long id,
        String kind,
        String level,
        LocalizedText names,
        String lang,
        String summary,
        String country,
        String place,
        List<String> themes,
        List<String> languages,
        String website,
        String identifier,
        String key,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public AuthorityView {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
    }

    static AuthorityView of(Authority authority) {
        return new AuthorityView(
                authority.getId(),
                authority.getKind().id(),
                authority.getLevel().id(),
                authority.getNames(),
                authority.getSummary().language(),
                authority.getSummary().html(),
                authority.getCountry(),
                authority.getPlace(),
                authority.getThemes().stream().sorted().toList(),
                authority.getLanguages().stream().sorted().toList(),
                authority.getWebsite(),
                authority.getIdentifier(),
                authority.getExternalKey(),
                authority.getCreatedAt(),
                authority.getChangedAt(),
                authority.getVersion());
    }

    /** The same with other HTML, for answers that clean it again. */
    public AuthorityView withSummary(String html) {
        return new AuthorityView(
                id,
                kind,
                level,
                names,
                lang,
                html,
                country,
                place,
                themes,
                languages,
                website,
                identifier,
                key,
                createdAt,
                changedAt,
                version);
    }

    public String slug() {
        return Slug.of(names.in(lang));
    }
}

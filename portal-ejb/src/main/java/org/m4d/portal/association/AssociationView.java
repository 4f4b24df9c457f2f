package org.m4d.portal.association;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;
import org.m4d.portal.posting.PostingState;

/**
 * An association's record. Nothing in it scores or ranks it.
 *
 * @param kind the stakeholder type's id
 * @param lang BCP 47 tag of the summary
 * @param summary HTML
 * @param key the external key under which it was imported, or null
 * @param version for the lost-update check
 * @param state whether everybody reads it
 */
public record AssociationView(
        long id,
        String kind,
        LocalizedText names,
        String lang,
        String summary,
        String legalForm,
        Integer year,
        String country,
        String place,
        List<String> origins,
        List<String> residences,
        List<String> themes,
        List<String> languages,
        String website,
        String identifier,
        String key,
        Instant createdAt,
        Instant changedAt,
        long version,
        PostingState state) {

    public AssociationView {
        origins = List.copyOf(origins);
        residences = List.copyOf(residences);
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
    }

    static AssociationView of(Association association) {
        return new AssociationView(
                association.getId(),
                association.getKind().id(),
                association.getNames(),
                association.getSummary().language(),
                association.getSummary().html(),
                association.getLegalForm(),
                association.getYear(),
                association.getCountry(),
                association.getPlace(),
                association.getOrigins().stream().sorted().toList(),
                association.getResidences().stream().sorted().toList(),
                association.getThemes().stream().sorted().toList(),
                association.getLanguages().stream().sorted().toList(),
                association.getWebsite(),
                association.getIdentifier(),
                association.getExternalKey(),
                association.getCreatedAt(),
                association.getChangedAt(),
                association.getVersion(),
                association.getState());
    }

    /** The same with other HTML, for answers that clean it again. */
    public AssociationView withSummary(String html) {
        return new AssociationView(
                id,
                kind,
                names,
                lang,
                html,
                legalForm,
                year,
                country,
                place,
                origins,
                residences,
                themes,
                languages,
                website,
                identifier,
                key,
                createdAt,
                changedAt,
                version,
                state);
    }

    public String slug() {
        return Slug.of(names.in(lang));
    }
}

package org.m4d.portal.group;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.AuthorView;

/**
 * A group as its own page shows it.
 *
 * @param lang BCP 47 tag of name and description
 * @param description sanitised HTML
 * @param owners those who look after it
 * @param relation what the one who acts is to it
 * @param admission the number of the invitation or request that waits for an answer; null for none
 * @param requests how many ask to join, for those who look after it; else 0
 * @param readable whether the one who acts may read what is in it
 * @param managed whether the one who acts may change it
 * @param files how many files it has, for those who may read what is in it; else 0
 * @param version for the lost-update check
 */
public record GroupView(
        long id,
        String kind,
        String name,
        String lang,
        String description,
        List<String> themes,
        List<String> countries,
        List<String> languages,
        int members,
        Instant foundedAt,
        List<AuthorView> owners,
        String relation,
        Long admission,
        long requests,
        boolean readable,
        boolean managed,
        long files,
        long version) {

    public GroupView {
        themes = List.copyOf(themes);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        owners = List.copyOf(owners);
    }

    public String slug() {
        return Slug.of(name);
    }

    /** The same with other HTML, for answers that clean it again. */
    public GroupView withDescription(String other) {
        return new GroupView(
                id, kind, name, lang, other, themes, countries, languages, members, foundedAt, owners, relation,
                admission, requests, readable, managed, files, version);
    }
}

package org.m4d.portal.taxonomy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.taxonomy.internal.VocabularyFiles;

/** The controlled vocabularies: countries, languages, themes, Sustainable Development Goals. Read once, from the packaged files. */
@ApplicationScoped
public class Vocabularies {

    @Inject
    VocabularyFiles files;

    private Map<String, Country> countries;
    private Map<String, LanguageName> languages;
    private Map<String, Theme> themes;
    private Map<String, Sdg> goals;

    @PostConstruct
    void read() {
        countries = files.countries();
        languages = files.languages();
        themes = files.themes();
        goals = files.goals();
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    public Optional<LanguageName> language(String code) {
        return Optional.ofNullable(languages.get(code));
    }

    public Optional<Theme> theme(String slug) {
        return Optional.ofNullable(themes.get(slug));
    }

    public Optional<Sdg> goal(String code) {
        return Optional.ofNullable(goals.get(code));
    }

    /** All countries in the alphabetical order of this language. */
    public List<Country> countries(String language) {
        return sorted(countries.values(), language, Country::names);
    }

    /** All languages in the alphabetical order of this language. */
    public List<LanguageName> languages(String language) {
        return sorted(languages.values(), language, LanguageName::names);
    }

    /** All themes in the alphabetical order of this language. */
    public List<Theme> themes(String language) {
        return sorted(themes.values(), language, Theme::labels);
    }

    /** Goals and targets in the order of their numbers. */
    public List<Sdg> goals() {
        return List.copyOf(goals.values());
    }

    /** The country's name in this language; the code itself when it is unknown. */
    public String countryName(String code, String language) {
        return country(code).map(c -> c.names().in(language)).orElse(code);
    }

    /** The language's name in this language; the code itself when it is unknown. */
    public String languageName(String code, String language) {
        return language(code).map(l -> l.names().in(language)).orElse(code);
    }

    /** The theme's label in this language; the slug itself when it is unknown. */
    public String themeLabel(String slug, String language) {
        return theme(slug).map(t -> t.labels().in(language)).orElse(slug);
    }

    /** {@code rtl} for languages written from right to left, else {@code ltr}. */
    public String direction(String code) {
        return language(code).map(LanguageName::rightToLeft).orElse(false) ? "rtl" : "ltr";
    }

    public List<String> unknownCountries(Collection<String> codes) {
        return codes.stream().filter(code -> !countries.containsKey(code)).toList();
    }

    public List<String> unknownLanguages(Collection<String> codes) {
        return codes.stream().filter(code -> !languages.containsKey(code)).toList();
    }

    public List<String> unknownThemes(Collection<String> slugs) {
        return slugs.stream().filter(slug -> !themes.containsKey(slug)).toList();
    }

    public List<String> unknownGoals(Collection<String> codes) {
        return codes.stream().filter(code -> !goals.containsKey(code)).toList();
    }

    private static <T> List<T> sorted(Collection<T> items, String language, Function<T, LocalizedText> name) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        return items.stream()
                .sorted(Comparator.comparing(item -> name.apply(item).in(language), collator))
                .toList();
    }
}

package org.m4d.portal.it.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Visits of one reader to one page in one language, in the order that needs it opened least often. */
record Round(List<Visit> visits) {

    Round {
        visits = List.copyOf(visits);
    }

    Visit first() {
        return visits.getFirst();
    }

    /** Of the whole product of readers, languages, themes and widths. */
    static Stream<Round> all(List<PageUnderTest> pages) {
        return pages.stream().flatMap(page -> page.readers().stream()
                .flatMap(reader -> Visit.LANGUAGES.stream().map(language -> of(page, reader, language))));
    }

    static Round of(Visit visit) {
        return new Round(List.of(visit));
    }

    private static Round of(PageUnderTest page, String reader, String language) {
        List<Visit> visits = new ArrayList<>();
        for (Visit.Theme theme : Visit.Theme.values()) {
            Visit.WIDTHS.forEach(width -> visits.add(new Visit(page, language, theme, width, reader)));
        }
        return new Round(visits);
    }

    @Override
    public String toString() {
        Visit first = first();
        return visits.size() == 1
                ? first.toString()
                : String.join("-", first.page().name(), first.language(), first.who());
    }
}

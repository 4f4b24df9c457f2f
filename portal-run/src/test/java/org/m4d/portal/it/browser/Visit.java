package org.m4d.portal.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.it.Running;

/**
 * One way of looking at a page.
 *
 * @param reader who looks
 * @param width of the window, in pixels
 */
record Visit(PageUnderTest page, String language, Theme theme, int width, String reader) {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final List<Integer> WIDTHS = List.of(1280, 320);

    /** The system's wish, or the reader's choice against it. */
    enum Theme {
        LIGHT,
        DARK,
        DARK_CHOSEN
    }

    /** The whole product. */
    static List<Visit> all(List<PageUnderTest> pages) {
        List<Visit> visits = new ArrayList<>();
        for (PageUnderTest page : pages) {
            for (String reader : page.readers()) {
                for (String language : LANGUAGES) {
                    for (Theme theme : Theme.values()) {
                        WIDTHS.forEach(width -> visits.add(new Visit(page, language, theme, width, reader)));
                    }
                }
            }
        }
        return visits;
    }

    /** Every page in both widths; language, theme and reader so that over the pages every two of them meet. */
    static List<Visit> pairwise(List<PageUnderTest> pages) {
        int mostReaders =
                pages.stream().mapToInt(page -> page.readers().size()).max().orElse(1);
        List<int[]> rows = AllPairs.of(LANGUAGES.size(), Theme.values().length, mostReaders);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < Math.max(pages.size(), (rows.size() + 1) / 2); i++) {
            for (int width : WIDTHS) {
                int[] row = rows.get(visits.size() % rows.size());
                PageUnderTest page = pages.get(i % pages.size());
                visits.add(new Visit(
                        page,
                        LANGUAGES.get(row[0]),
                        Theme.values()[row[1]],
                        width,
                        page.readers().get(row[2] % page.readers().size())));
            }
        }
        return visits;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(theme == Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    List<Cookie> cookies() {
        return theme == Theme.DARK_CHOSEN ? List.of(new Cookie("theme", "dark").setUrl(Running.portal())) : List.of();
    }

    String address() {
        return "/" + language + "/" + page.path();
    }

    String direction() {
        return "ar".equals(language) ? "rtl" : "ltr";
    }

    @Override
    public String toString() {
        return String.join(
                "-",
                page.name(),
                language,
                theme.name().toLowerCase(java.util.Locale.ROOT),
                String.valueOf(width),
                reader.isEmpty() ? "nobody" : reader);
    }
}

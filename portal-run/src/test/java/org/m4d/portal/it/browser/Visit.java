package org.m4d.portal.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
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
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    static final List<Integer> WIDTHS = List.of(1280, 320);
    private static final int HEIGHT = 800;

    /** The system's wish, or the reader's choice against it. */
    enum Theme {
        LIGHT,
        DARK,
        DARK_CHOSEN
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
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme())
                // colours that fade are judged before they have arrived
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Makes the window one of this visit, where the page is open already that another visit of its round has opened. */
    void apply(Page open) {
        open.setViewportSize(width, HEIGHT);
        open.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme()));
    }

    private ColorScheme scheme() {
        return theme == Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    /** Whether the reader has chosen a theme, which the server is told. */
    boolean chosen() {
        return theme == Theme.DARK_CHOSEN;
    }

    List<Cookie> cookies() {
        return chosen() ? List.of(new Cookie("theme", "dark").setUrl(Running.portal())) : List.of();
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
                who());
    }

    String who() {
        return reader.isEmpty() ? "nobody" : reader;
    }
}

package org.m4d.portal.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.m4d.portal.it.Running;

/** Every page: accessible, within its window, in its language, and without complaints of the browser. */
@BrowserTest
class PagesIT {
    /** What people see and what is read out to them. */
    private static final String TEXTS = """
            () => [document.title,
                [...document.querySelectorAll('main code')].reduce((t, c) => t.replace(c.innerText, ''), document.body.innerText),
                ...[...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")].flatMap(e =>
                    ["aria-label", "title", "placeholder", "alt"].map(name => e.getAttribute(name) ?? "")),
            ].join("\\n")
            """;

    private static final String OVERFLOW = """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return "";
                const wide = [...document.body.querySelectorAll("*")].filter(e => {
                    const box = e.getBoundingClientRect();
                    return box.width > 0 && (box.right > width + 1 || box.left < -1);
                });
                return `${document.documentElement.scrollWidth} of ${width}: ` + wide.slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(" | ");
            }
            """;

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyPage(Supplier<Browser> browsers) {
        SignedIn signedIn = new SignedIn();
        List<PageUnderTest> pages = PageList.all().stream()
                .filter(page -> page.name().matches(System.getProperty("test.pages", ".*")))
                .toList();
        List<Visit> chosen = Visit.pairwise(pages);
        Set<Visit> pictured = Set.copyOf(chosen);
        Stream<Round> rounds =
                Running.whole() ? Round.all(pages) : chosen.stream().map(Round::of);
        return rounds.map(round -> DynamicTest.dynamicTest(round.toString(), () -> {
            try (Person person = signedIn.at(round.first(), browsers.get())) {
                go(person, round, pictured);
            }
        }));
    }

    /** @param pictured the visits of which a picture is kept: nobody looks at those of the whole product */
    private static void go(Person person, Round round, Set<Visit> pictured) {
        SoftAssertions all = new SoftAssertions();
        Set<Integer> widths = new HashSet<>();
        Set<Boolean> choices = new HashSet<>();
        for (Visit visit : round.visits()) {
            visit.apply(person.page());
            if (choices.add(visit.chosen())) {
                open(person, visit, all);
            }
            if (pictured.contains(visit)) {
                picture(person.page(), visit);
            }
            look(person.page(), visit, widths.add(visit.width()), all);
        }
        if (round.first().page().status() == 200) {
            all.assertThat(person.complaints()).as("complaints").isEmpty();
        }
        all.assertAll();
    }

    private static void open(Person person, Visit visit, SoftAssertions all) {
        person.context().addCookies(visit.cookies());
        Page page = person.page();
        Response response = page.navigate(Running.portal() + visit.address());
        all.assertThat(response.status()).as("status").isEqualTo(visit.page().status());
        all.assertThat(page.locator("html").getAttribute("lang")).as("language").isEqualTo(visit.language());
        all.assertThat(page.locator("html").getAttribute("dir")).as("direction").isEqualTo(visit.direction());
        all.assertThat(page.locator("h1").count()).as("main headings").isEqualTo(1);
        all.assertThat(page.title()).as("title").isNotBlank();
        all.assertThat(TextKeys.in((String) page.evaluate(TEXTS)))
                .as("texts missing")
                .isEmpty();
    }

    /** What themes cannot change is asked once for each width. */
    private static void look(Page page, Visit visit, boolean structure, SoftAssertions all) {
        all.assertThat((String) page.evaluate(OVERFLOW))
                .as("wider than the window: " + visit)
                .isEmpty();
        all.assertThat(structure ? Axe.violations(page) : Axe.colourViolations(page))
                .as("accessibility: " + visit)
                .isEmpty();
    }

    private static void picture(Page page, Visit visit) {
        Path file = Running.target().resolve("screenshots").resolve(visit + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}

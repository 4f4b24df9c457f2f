package org.m4d.portal.it.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.m4d.portal.it.Running;

/** Every page: accessible, within its window, in its language, and without complaints of the browser. */
@BrowserTest
class PagesIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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
    Stream<DynamicTest> everyPage(Browser browser) {
        SignedIn signedIn = new SignedIn(browser);
        List<PageUnderTest> pages = PageList.all();
        List<Visit> visits = Running.whole() ? Visit.all(pages) : Visit.pairwise(pages);
        return visits.stream()
                .map(visit -> DynamicTest.dynamicTest(visit.toString(), () -> {
                    try (Person person = signedIn.at(visit)) {
                        look(person, visit);
                    }
                }));
    }

    private static void look(Person person, Visit visit) {
        Page page = person.page();
        Response response = page.navigate(Running.portal() + visit.address());
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(screenshot(visit)));

        SoftAssertions all = new SoftAssertions();
        all.assertThat(response.status()).as("status").isEqualTo(visit.page().status());
        all.assertThat(page.locator("html").getAttribute("lang")).as("language").isEqualTo(visit.language());
        all.assertThat(page.locator("html").getAttribute("dir")).as("direction").isEqualTo(visit.direction());
        all.assertThat(page.locator("h1").count()).as("main headings").isEqualTo(1);
        all.assertThat(page.title()).as("title").isNotBlank();
        all.assertThat((String) page.evaluate(OVERFLOW))
                .as("wider than the window")
                .isEmpty();
        all.assertThat(TextKeys.in((String) page.evaluate(TEXTS)))
                .as("texts missing")
                .isEmpty();
        all.assertThat(violations(page)).as("accessibility").isEmpty();
        if (visit.page().status() == 200) {
            all.assertThat(person.complaints()).as("complaints").isEmpty();
        }
        all.assertAll();
    }

    private static List<String> violations(Page page) {
        AxeRunOptions violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(violationsAlone)
                        .withTags(WCAG)
                        // asks no frames: there are none, and else a second page is opened for each visit
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(PagesIT::text)
                        .toList();
    }

    private static String text(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> "\n    " + node.getTarget() + " " + node.getFailureSummary())
                        .reduce("", String::concat);
    }

    private static Path screenshot(Visit visit) {
        return Running.target().resolve("screenshots").resolve(visit + ".png");
    }
}

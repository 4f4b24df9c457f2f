package org.m4d.portal.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Asks axe what is not accessible on an open page. It is brought onto a page once, where {@link AxeBuilder} brings its half a megabyte each
 * time it asks. Frames are not looked into: there are none.
 */
final class Axe {
    private static final String SOURCE = source();
    private static final Map<String, Object> WCAG =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String RUN = """
            async runOnly => (await axe.run(document, {runOnly, resultTypes: ["violations"]})).violations.map(rule =>
                `${rule.id}: ${rule.help}` + rule.nodes.slice(0, 4).map(node => `\\n    ${node.target} ${node.failureSummary}`).join(""))
            """;

    private Axe() {}

    /** What offends against WCAG 2.2 A and AA, each with its first four places. */
    static List<String> violations(Page page) {
        return run(page, WCAG);
    }

    /** The same for the rules alone that depend on a page's colours. */
    static List<String> colourViolations(Page page) {
        return run(page, COLOURS);
    }

    private static List<String> run(Page page, Map<String, Object> rules) {
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, rules))
                .stream().map(String.class::cast).toList();
    }

    private static String source() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

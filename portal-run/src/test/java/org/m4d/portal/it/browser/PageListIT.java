package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Running;

/** No page is forgotten: every address that the portal knows is in the list of those that the tests visit. */
class PageListIT {
    private static final Pattern TEMPLATE = Pattern.compile("Destination\\.of\\(\\s*\"([^\"]*)\"");

    @Test
    void everyAddressIsVisited() throws IOException {
        String source = Files.readString(
                Running.home().resolve("portal-web/src/main/java/org/m4d/portal/web/routing/Destinations.java"));
        List<String> templates = TEMPLATE.matcher(source)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        List<String> visited = PageList.all().stream()
                .map(page -> page.path().replaceAll("[?#].*", ""))
                .toList();

        assertThat(templates).hasSizeGreaterThan(10);
        assertThat(templates.stream()
                        // the page itself, to which the shorter address leads
                        .filter(template -> !template.endsWith("/{id}/{slug}"))
                        .filter(template -> visited.stream().noneMatch(path -> path.matches(regex(template)))))
                .isEmpty();
    }

    private static String regex(String template) {
        return template.replaceAll("\\{[a-z]+}", "[^/]+");
    }
}

package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        // as the router does it: an address belongs to the first template that takes it
        Set<String> visited = PageList.all().stream()
                .filter(page -> page.status() == 200)
                .map(page -> page.path().replaceAll("[?#].*", ""))
                .flatMap(path -> templates.stream()
                        .filter(template -> path.matches(regex(template)))
                        .limit(1))
                .collect(Collectors.toSet());

        assertThat(templates).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(templates)
                // the page itself, to which the shorter address leads
                .filteredOn(template -> !template.endsWith("/{id}/{slug}"))
                .isSubsetOf(visited);
    }

    /** Forms and lists of one's own are looked at by those who use them, everything else by those who are not signed in, too. */
    @Test
    void everyReaderIsAmongTheVisitors() {
        Set<String> readers =
                PageList.all().stream().flatMap(page -> page.readers().stream()).collect(Collectors.toSet());

        assertThat(readers)
                .contains(
                        PageUnderTest.NOBODY, "member1", "org1", "authority1", "facilitator1", "moderator1", "admin1");
        assertThat(PageList.all()).extracting(PageUnderTest::name).doesNotHaveDuplicates();
    }

    private static String regex(String template) {
        return template.replaceAll("\\{[a-z]+}", "[^/]+");
    }
}

package org.m4d.portal.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of pages: each once, none hidden behind another. */
class DestinationsTest {

    private static final Pattern LINE =
            Pattern.compile("Destination\\.of\\(\\s*\"([^\"]*)\",\\s*\"([^\"]*)\",\\s*(\\w+)\\.class");

    @Test
    void everyAddressIsReached() throws IOException {
        List<MatchResult> lines = LINE.matcher(
                        Files.readString(Path.of("src/main/java/org/m4d/portal/web/routing/Destinations.java")))
                .results()
                .toList();

        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines).extracting(line -> line.group(1)).doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> assertThat(
                        Destinations.find(line.group(1).replaceAll("\\{[a-z]+}", "1")))
                .hasValueSatisfying(found -> {
                    assertThat(found.destination().view()).isEqualTo(line.group(2));
                    assertThat(found.destination().model().getSimpleName()).isEqualTo(line.group(3));
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "authority/mandates,organisation/mandates.xhtml",
        "authority/7,organisation/authority.xhtml",
        "practice/7/history,practice/history.xhtml",
        "practice/7/a-title,practice/practice.xhtml",
        "publication/7/versions,publication/versions.xhtml",
        "publication/7/v2,publication/publication.xhtml"
    })
    void theNarrowerAddressWins(String address, String view) {
        assertThat(Destinations.find(address))
                .hasValueSatisfying(
                        found -> assertThat(found.destination().view()).isEqualTo(view));
    }
}

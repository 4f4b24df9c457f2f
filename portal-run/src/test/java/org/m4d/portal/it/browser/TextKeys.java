package org.m4d.portal.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.m4d.portal.it.Running;

/** Finds names of texts where the texts themselves should stand. */
final class TextKeys {
    private static final Pattern KEYS = keys();
    private static final Pattern PLACEHOLDERS =
            Pattern.compile("\\{[0-9a-z]+(, ?(plural|number|date|select).*?)?}|#\\{|\\?\\?\\?");

    private TextKeys() {}

    static List<String> in(String text) {
        return Stream.concat(
                        KEYS.matcher(text).results(), PLACEHOLDERS.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }

    /** By the first words of all the keys that there are. */
    private static Pattern keys() {
        Path directory = Running.home().resolve("portal-web/src/main/resources/i18n");
        try (Stream<Path> files = Files.list(directory)) {
            String first = files.filter(file -> file.toString().endsWith("_en.properties"))
                    .flatMap(TextKeys::lines)
                    .filter(line -> line.matches("[a-z-]+\\..*=.*"))
                    .map(line -> line.substring(0, line.indexOf('.')))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?<![\\w./@-])(" + first + ")\\.[a-z][a-z0-9.-]*[a-z0-9]\\b");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

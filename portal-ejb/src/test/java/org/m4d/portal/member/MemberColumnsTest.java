package org.m4d.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.DocumentedTables;

/** What {@code docs/privacy.md} says becomes of what refers to a member is said of every column that does. */
class MemberColumnsTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern TABLE = Pattern.compile("(?:create|alter)\\s+table\\s+(\\w+)");
    private static final Pattern REFERENCE = Pattern.compile("foreign key \\((\\w+)\\) references member \\(id\\)");

    private final DocumentedTables documented = new DocumentedTables("privacy.md");

    @Test
    void everyReferenceToAMemberIsNamed() throws IOException {
        Set<String> columns = new TreeSet<>();
        try (Stream<Path> migrations = Files.list(MIGRATIONS)) {
            migrations.forEach(migration -> collect(migration, columns));
        }
        assertThat(columns).hasSizeGreaterThan(80);
        assertThat(documented.table("column").keySet()).containsExactlyElementsOf(columns);
    }

    @Test
    void ofEachIsSaidThatItGoesOrStaysWithoutAName() throws IOException {
        assertThat(documented.table("column").values())
                .extracting(row -> row.get("row"))
                .containsOnly("goes", "former member");
    }

    private static void collect(Path migration, Set<String> columns) {
        String table = null;
        try {
            for (String line : Files.readAllLines(migration)) {
                Matcher begun = TABLE.matcher(line);
                if (begun.lookingAt()) {
                    table = begun.group(1);
                }
                Matcher reference = REFERENCE.matcher(line);
                if (reference.find()) {
                    columns.add(table + "." + reference.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

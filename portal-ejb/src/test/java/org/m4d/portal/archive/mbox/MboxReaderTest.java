package org.m4d.portal.archive.mbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MboxReaderTest {

    private static final String FROM = "From ana@example.org Mon Jan  5 10:11:12 2004\n";

    @TempDir
    Path directory;

    @Test
    void separatesMessages() throws IOException {
        assertThat(messages(FROM + "Subject: one\n\nText one\n\n" + FROM + "Subject: two\n\nText two\n\n"))
                .containsExactly("Subject: one\n\nText one\n", "Subject: two\n\nText two\n");
    }

    @Test
    void theLastMessageNeedsNoEmptyLine() throws IOException {
        assertThat(messages(FROM + "Subject: one\n\nText without end"))
                .containsExactly("Subject: one\n\nText without end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From ana@example.org Mon Jan  5 10:11:12 2004",
                "From ana at example.org  Mon Jan  5 10:11:12 2004",
                "From ana@example.org Mon, 5 Jan 2004 10:11:12 +0100",
                "From \"ana maria\"@example.org Mon Jan 05 10:11:12 2004",
                "From MAILER-DAEMON Fri Jul  8 12:08:34 2011",
                "From - Fri Jul  8 12:08:34 2011",
                "From ana@example.org Mon Jan  5 10:11:12 MET DST 2004",
                "From ana@example.org Mon Jan  5 10:11:12 2004 +0200",
                "From ana@example.org 2004-01-05T10:11:12Z",
                "From 1844347792267117879@xxx",
                "From Mon Jan  5 10:11:12 2004"
            })
    void knowsFromLinesOfManyPrograms(String line) throws IOException {
        assertThat(messages(FROM + "Subject: one\n\nText\n\n" + line + "\nSubject: two\n\nText\n"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From here on it gets harder: read on",
                "From Monday on we meet at 10:00 in 2004",
                "From ana@example.org I heard that fees fall",
                "From: Ana"
            })
    void leavesSentencesThatBeginWithFrom(String line) throws IOException {
        String text = FROM + "Subject: one\n\nText\n\n" + line + "\nNote: more\n";

        assertThat(messages(text)).hasSize(1);
    }

    @Test
    void aFromLineWithoutAnEmptyLineBeforeItIsText() throws IOException {
        assertThat(messages(FROM + "Subject: one\n\nText\n" + FROM + "Subject: two\n\nText\n"))
                .hasSize(1);
    }

    @Test
    void aFromLineWithoutAHeaderBehindItIsText() throws IOException {
        assertThat(messages(
                        FROM + "Subject: one\n\nText\n\n" + FROM + "he wrote\n\n" + FROM + "Subject: two\n\nText\n"))
                .hasSize(2);
    }

    @Test
    void readsWhatAProviderGivesOut() throws IOException {
        Path file = directory.resolve("provider.mbox");
        try (InputStream given = MboxReaderTest.class.getResourceAsStream("/archive/provider.mbox")) {
            Files.copy(given, file);
        }
        assertThat(read(file)).hasSize(4).allSatisfy(message -> assertThat(message)
                .startsWith("MIME-Version: 1.0\n")
                .endsWith("--\n"));
    }

    @Test
    void believesALengthThatIsTrue() throws IOException {
        String body = "Text\n\n" + FROM + "Subject: quoted\n\nMore\n";
        String first = "Subject: one\nContent-Length: " + body.length() + "\n\n" + body;

        assertThat(messages(FROM + first + "\n" + FROM + "Subject: two\n\nText\n"))
                .containsExactly(first, "Subject: two\n\nText\n");
        assertThat(messages(FROM + first)).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 7, 100_000, 999_999_999_999_999_999L})
    void doesNotBelieveALengthThatIsWrong(long length) throws IOException {
        String first = "Subject: one\nContent-Length: " + length + "\n\nText one\nmore\n";

        assertThat(messages(FROM + first + "\n" + FROM + "Subject: two\n\nText\n"))
                .containsExactly(first, "Subject: two\n\nText\n");
    }

    @Test
    void takesOneSignFromEscapedLines() throws IOException {
        assertThat(messages(FROM + "Subject: one\n\n>From the start\n>>From before\n>Fromage\n> From\n"))
                .containsExactly("Subject: one\n\nFrom the start\n>From before\n>Fromage\n> From\n");
    }

    @Test
    void leavesSignsInAMessageThatWasKeptByItsLengthAlone() throws IOException {
        String body = ">From a quotation\nFrom the start\n";
        String first = "Content-Length: " + body.length() + "\n\n" + body;

        assertThat(messages(FROM + first + "\n" + FROM + "Subject: two\n\nText\n")
                        .getFirst())
                .isEqualTo(first);
    }

    @Test
    void aMessageWithoutTextEndsWhereTheNextBegins() throws IOException {
        assertThat(messages(FROM + "Subject: one\n" + FROM + "Subject: two\n\nText\n"))
                .containsExactly("Subject: one\n", "Subject: two\n\nText\n");
        assertThat(messages(FROM + "Subject: one\n\n" + FROM + "Subject: two\n\n"))
                .containsExactly("Subject: one\n\n", "Subject: two\n\n");
    }

    @Test
    void aFileWithoutAFromLineIsOneMessage() throws IOException {
        assertThat(messages("Subject: one\nX: y\n\nText\n")).containsExactly("Subject: one\nX: y\n\nText\n");
    }

    @Test
    void skipsWhatStandsBeforeTheFirstMessage() throws IOException {
        assertThat(messages("\n\nsome words\n\n" + FROM + "Subject: one\n\nText\n"))
                .hasSize(1);
        assertThat(messages("")).isEmpty();
        assertThat(messages("no mail at all\n")).isEmpty();
    }

    @Test
    void takesLinesThatEndInTwoSigns() throws IOException {
        assertThat(messages(
                        (FROM + "Subject: one\n\nText\n\n" + FROM + "Subject: two\n\nText\n").replace("\n", "\r\n")))
                .containsExactly("Subject: one\r\n\r\nText\r\n", "Subject: two\r\n\r\nText\r\n");
    }

    @Test
    void longLinesNeedNoMemory() throws IOException {
        String line = "x".repeat(300_000);

        assertThat(messages(FROM + "Subject: one\n\n" + line + "\n\n" + FROM + "Subject: two\n\nText\n"))
                .containsExactly("Subject: one\n\n" + line + "\n", "Subject: two\n\nText\n");
    }

    @Test
    void givesTheHeadersAlone() throws IOException {
        Path file = file(FROM + "Subject: one\nTo: list\n\nText\n");
        try (MboxReader reader = new MboxReader(file)) {
            assertThat(new String(reader.head(reader.next().orElseThrow()), ISO_8859_1))
                    .isEqualTo("Subject: one\nTo: list\n\n");
        }
    }

    @Test
    void goesOnFromAnyMessage() throws IOException {
        Path file = file(FROM + "Subject: one\n\nText\n\n" + FROM + "Subject: two\n\nText\n\n" + FROM
                + "Subject: three\n\nText\n");
        long place;
        try (MboxReader reader = new MboxReader(file)) {
            reader.next();
            place = reader.place();
        }
        try (MboxReader reader = new MboxReader(file)) {
            reader.resume(place);
            assertThat(new String(reader.read(reader.next().orElseThrow()), ISO_8859_1))
                    .startsWith("Subject: two");
            assertThat(reader.next()).isPresent();
            assertThat(reader.next()).isEmpty();
            assertThat(reader.place()).isEqualTo(reader.size());
        }
    }

    /** Whatever texts are kept as mboxrd says comes back as it was. */
    @Test
    void givesBackWhateverWasEscaped() throws IOException {
        Random random = new Random(20);
        String[] pieces = {
            "From ",
            ">From ",
            ">>>From x\n",
            "\n",
            "\n\n",
            FROM,
            "Subject: quoted\n",
            "words ",
            "> ",
            "From",
            "\r\n",
            ">"
        };
        for (int round = 0; round < 300; round++) {
            List<String> originals = new ArrayList<>();
            StringBuilder kept = new StringBuilder();
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                StringBuilder body = new StringBuilder();
                for (int piece = random.nextInt(12); piece > 0; piece--) {
                    body.append(pieces[random.nextInt(pieces.length)]);
                }
                String original = "Subject: " + i + "\n\n" + body + "\n";
                originals.add(original);
                kept.append(FROM)
                        .append(original.replaceAll("(?m)^(>*From )", ">$1"))
                        .append('\n');
            }

            assertThat(messages(kept.toString()))
                    .as("round %d: %s", round, kept)
                    .isEqualTo(originals);
        }
    }

    private List<String> messages(String text) throws IOException {
        return read(file(text));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("archive.mbox"), text, ISO_8859_1);
    }

    private static List<String> read(Path file) throws IOException {
        List<String> messages = new ArrayList<>();
        try (MboxReader reader = new MboxReader(file)) {
            for (Optional<MboxSpan> span = reader.next(); span.isPresent(); span = reader.next()) {
                messages.add(new String(reader.read(span.get()), ISO_8859_1));
            }
        }
        return messages;
    }
}

package org.m4d.portal.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails made to break who reads them. Each ends as a mail or as {@link BrokenMail}, and in nothing else. */
class HostileMailTest {

    private final MimeReader reader = new MimeReader(MimeLimits.USUAL);

    static List<String> naughtyStrings() throws IOException {
        try (InputStream in = HostileMailTest.class.getResourceAsStream("/hostile/blns.json");
                JsonReader json = Json.createReader(in)) {
            return json.readArray().getValuesAs(JsonString::getString);
        }
    }

    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void readsNaughtyStringsAnywhere(String naughty) throws Exception {
        String line = naughty.replaceAll("[\\r\\n]", " ");
        ReadMail mail = Mails.read(
                "From: " + line + " <a@example.org>\nTo: " + line + "\nSubject: " + line + "\nMessage-ID: " + line
                        + "\nReferences: " + line + "\nDate: " + line + "\nContent-Language: " + line
                        + "\nContent-Type: multipart/mixed; boundary=\"b\"; x=" + line
                        + "\n\n--b\nContent-Type: text/plain; charset=" + line
                        + "\n\n" + naughty + "\n--b\nContent-Type: text/html\n\n" + naughty
                        + "\n--b\nContent-Type: application/pdf; name=" + line
                        + "\nContent-Disposition: attachment; filename=\"" + line + "\"\nContent-ID: " + line + "\n\n"
                        + naughty + "x\n--b--\n");
        check(mail);
        assertThat(mail.files()).hasSize(1);
        String words = "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(naughty.getBytes(UTF_8)) + "?=\n\n";
        assertThat(Mails.read(words).subject()).isEqualTo(CleanText.line(naughty));
    }

    /** A plain text shows all of its letters and digits again when the portal renders it. */
    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void losesNothingOfAPlainText(String naughty) throws Exception {
        String rendered =
                Jsoup.parse(HtmlMailTest.render(Mails.plain(naughty).text())).wholeText();
        assertThat(letters(rendered)).isEqualTo(letters(CleanText.lines(naughty)));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        CleanText.lines(text).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static Stream<String> samples() {
        return Stream.of(
                "gmail-web-ar",
                "outlook-desktop-fr",
                "apple-iphone-es",
                "thunderbird-en",
                "outlook-web-ar",
                "yahoo-fr");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsMailsThatWereCutAnywhere(String name) throws Exception {
        byte[] sample = bytes(name);
        for (int length = 0; length <= sample.length; length += 50) {
            check(Mails.read(Arrays.copyOf(sample, length)));
        }
    }

    @Test
    void readsMailsWithWrongBits() throws Exception {
        List<String> names = samples().toList();
        Random random = new Random(20261102);
        int broken = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] mail = bytes(names.get(round % names.size()));
            int flips = 1 + random.nextInt(40);
            for (int flip = 0; flip < flips; flip++) {
                mail[random.nextInt(mail.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                check(Mails.read(mail));
            } catch (BrokenMail limit) {
                broken++;
            }
        }
        assertThat(broken).isLessThan(20);
    }

    @Test
    void readsBytesThatAreNoMail() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            try {
                check(Mails.read(noise));
            } catch (BrokenMail limit) {
                assertThat(limit).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void refusesPartsNestedTooDeep() {
        StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int depth = 0; depth < 10_000; depth++) {
            mail.append("--b")
                    .append(depth)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(depth + 1)
                    .append("\n\n");
        }
        refused(mail.toString(), "nested deeper");
    }

    @Test
    void takesMailsWithinMailsForAFile() throws Exception {
        String mail = "Content-Type: message/rfc822\n\n".repeat(10_000) + "Subject: in\n\nx";
        assertThat(Mails.read(mail).files()).hasSize(1);
    }

    @Test
    void refusesTooManyParts() {
        refused("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(5_000), "parts");
    }

    @Test
    void refusesTooManyFiles() {
        refused("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: a/b\n\nx\n".repeat(150), "files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-A: b\n", "Received: from a\n\tby b\n", "no colon\n", " folded\n"})
    void refusesHeadersWithoutEnd(String line) throws Exception {
        String mail = "Subject: x\n" + line.repeat(100_000);
        try {
            check(Mails.read(mail));
        } catch (BrokenMail limit) {
            assertThat(limit.getMessage()).isNotBlank();
        }
    }

    @Test
    void refusesTooManyHeaderLines() {
        refused("X-A: b\n".repeat(100_000) + "\nx", "header");
    }

    @Test
    void refusesALineWithoutEnd() {
        refused("Subject: " + "x".repeat(5_000_000) + "\n\nx", "");
        refused("x".repeat(5_000_000), "");
    }

    /** Endless bytes of a stream that claims to be a gigabyte: it is read up to the limit, and no more memory is taken. */
    @Test
    void refusesAGigabyte() {
        InputStream endless = new InputStream() {

            private long left = 1L << 30;
            private final byte[] start = ("Content-Type: application/zip\r\nContent-Length: 1073741824\r\n"
                            + "Content-Transfer-Encoding: base64\r\n\r\n")
                    .getBytes(ISO_8859_1);
            private int at;

            @Override
            public int read() {
                if (at < start.length) {
                    return start[at++];
                }
                at++;
                return left-- <= 0 ? -1 : at % 77 == 0 ? '\n' : 'A';
            }
        };
        assertThatThrownBy(() -> reader.read(endless)).isInstanceOf(BrokenMail.class);
    }

    @Test
    void refusesTooMuchText() {
        refused("Content-Type: text/plain\n\n" + "word ".repeat(300_000), "of text");
    }

    /** Each of these is within the limits and made for programs that go back and forth, or down without end. */
    static Stream<String> bombs() {
        int n = 200_000;
        return Stream.of(
                "Subject: " + "=?UTF-8?Q?".repeat(9_000) + "\n\n",
                "Subject: " + "=?".repeat(45_000) + "\n\n",
                "Subject: " + "=?a?q?b?= ".repeat(9_000) + "\n\n",
                "From: " + "(".repeat(90_000) + "\n\n",
                "From: " + "<".repeat(90_000) + "\n\n",
                "From: " + "a,".repeat(45_000) + "\n\n",
                "From: " + "\"".repeat(90_001) + "\n\n",
                "References: " + "<a@b>".repeat(19_000) + "\n\n",
                "References: " + "<".repeat(90_000) + "\n\n",
                "Content-Type: text/plain" + ";".repeat(90_000) + "\n\nx",
                "Content-Type: text/plain; " + "charset*0*=a;".repeat(7_000) + "\n\nx",
                "Content-Disposition: attachment; filename*" + "9".repeat(50_000) + "*=x\nContent-Type: a/b\n\nx",
                "Date: " + "1 ".repeat(40) + "\n\n",
                "Date: " + "(".repeat(90) + "\n\n",
                plain("> ".repeat(n)),
                plain(">".repeat(2 * n)),
                plain(("> ".repeat(100) + "x\n").repeat(1_000)),
                plain("- ".repeat(n)),
                plain("  - x\n    - y\n".repeat(n / 10)),
                plain("[".repeat(n)),
                plain("*a ".repeat(n)),
                plain("`".repeat(n)),
                plain("<".repeat(n)),
                plain("http://".repeat(n / 4)),
                plain("http://a(".repeat(n / 4)),
                plain("On 2026 @ ".repeat(n / 5) + "wrote:"),
                plain("On 1\n".repeat(n / 2)),
                plain("From: a\nTo: b\n".repeat(n / 20)),
                plain("-- \n".repeat(n / 4)),
                plain("a \n".repeat(n)),
                plain("-- \n" + "a\n\n".repeat(n)),
                plain("-- \n\n".repeat(n / 4)),
                nested(19),
                plain("e" + "\u0301\u0323".repeat(n)),
                plain("\u0301\u0323".repeat(n)),
                plain("-".repeat(n)),
                plain("a\n\n".repeat(n)),
                plain("|a".repeat(n) + "\n" + "|-".repeat(n)),
                html("<div>".repeat(n)),
                html("<blockquote>".repeat(n / 4)),
                html("<ul><li>".repeat(n / 4)),
                html("<table><tr><td>".repeat(n / 8)),
                html("<b>".repeat(n)),
                html("<b><i>".repeat(n / 4) + "x" + "</b></i>".repeat(n / 8)),
                html("<x>".repeat(n / 2) + "</y>".repeat(n / 2)),
                html("<a href='https://a.example/'>".repeat(n / 20)),
                html("<p>&nbsp;".repeat(n / 4)),
                html("<div><div>&nbsp;</div>".repeat(n / 12)),
                html("<span style='" + "a:b;".repeat(n / 2) + "'>x"),
                html("<span" + " a".repeat(n) + ">x"),
                html("<table border=1>" + "<tr><td>a<td>b".repeat(n / 8)),
                html("<p>x<b>y</b>".repeat(n / 8)),
                html("<pre>" + "<i>a\n".repeat(n / 4)),
                html("<img src='cid:a@b' alt=c>".repeat(n / 20)),
                html("<!--".repeat(n / 2)),
                html("&amp".repeat(n)),
                html("<svg><math>".repeat(n / 8)),
                html("<select><option>".repeat(n / 10)));
    }

    /** Alternatives within alternatives, each with a long plain text. */
    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder("Content-Type: multipart/alternative; boundary=b0\n\n");
        for (int level = 0; level < depth; level++) {
            mail.append("--b")
                    .append(level)
                    .append("\n\n")
                    .append("word ".repeat(5_000))
                    .append("\n--b")
                    .append(level);
            mail.append("\nContent-Type: multipart/alternative; boundary=b")
                    .append(level + 1)
                    .append("\n\n");
        }
        return mail + "--b" + depth + "\nContent-Type: text/html\n\n" + "<p>word".repeat(60_000);
    }

    private static String plain(String text) {
        return "Content-Type: text/plain; format=flowed; charset=utf-8\n\n" + text;
    }

    private static String html(String html) {
        return "Content-Type: text/html; charset=utf-8\n\n" + html;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bombs")
    void endsSoonWhateverItIsMadeFor(String mail) throws Exception {
        try {
            check(Mails.read(mail));
        } catch (BrokenMail limit) {
            assertThat(limit.getMessage()).isNotBlank();
        }
    }

    private void refused(String mail, String reason) {
        byte[] bytes = mail.replace("\n", "\r\n").getBytes(UTF_8);
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(BrokenMail.class)
                .hasMessageContaining(reason);
    }

    private static void check(ReadMail mail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(mail.subject(), mail.text(), mail.written()).forEach(text -> all.writeBytes(text.getBytes(UTF_8)));
        String text = all.toString(UTF_8);
        assertThat(text.codePoints()
                        .noneMatch(
                                c -> Character.isISOControl(c) && c != '\n' && c != '\t' || c >= 0x202A && c <= 0x202E))
                .isTrue();
        mail.files()
                .forEach(file ->
                        assertThat(file.name()).isNotBlank().doesNotContain("/").doesNotContain("\\"));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = HostileMailTest.class.getResourceAsStream("/mime/replies/" + name + ".eml")) {
            return in.readAllBytes();
        }
    }
}

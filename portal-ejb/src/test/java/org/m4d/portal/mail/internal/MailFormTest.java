package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mime.MimeLimits;
import org.m4d.portal.mime.MimeReader;
import org.m4d.portal.mime.Nature;
import org.m4d.portal.mime.ReadMail;

/** The mail as it goes over the wire, read again: headers exactly, and none that anybody else put in. */
class MailFormTest {

    private static final MailForm FORM =
            new MailForm("portal@portal.example.org", "M4D Portal", "portal.example.org", "https://www.example.org");
    private static final Letter.MailingList LIST = new Letter.MailingList("water", "Eau \"potable\"", "tok");
    private static final String ANSWER = "portal+answer@portal.example.org";

    private static Letter letter(String subject, String writer, Letter.Thread thread, Letter.MailingList list) {
        return new Letter(PortalLanguage.FR, subject, List.of(), "why", writer, ANSWER, thread, list);
    }

    private static Letter letter(String subject, String writer) {
        return letter(subject, writer, Letter.Thread.ALONE, null);
    }

    private static SMTPMessage made(Letter letter, String receiverName, String address) throws MessagingException {
        return FORM.of(
                letter,
                new Receiver(7L, receiverName, address, PortalLanguage.FR, ZoneOffset.UTC),
                new MailForm.Particulars(
                        99,
                        "portal+back@portal.example.org",
                        "tok",
                        "portal+tok@portal.example.org",
                        "Texte é مرحبا",
                        "<p>Texte é مرحبا</p>",
                        Instant.parse("2026-03-01T10:00:00Z")));
    }

    private static byte[] wire(Letter letter) throws Exception {
        return wire(letter, "Awa Diop");
    }

    private static byte[] wire(Letter letter, String receiverName) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        made(letter, receiverName, "awa@example.org").writeTo(wire);
        return wire.toByteArray();
    }

    private static List<String> headers(byte[] wire) {
        String all = new String(wire, StandardCharsets.ISO_8859_1);
        return all.substring(0, all.indexOf("\r\n\r\n"))
                .replaceAll("\r\n[ \t]+", " ")
                .lines()
                .toList();
    }

    private static ReadMail read(byte[] wire) throws Exception {
        return new MimeReader(MimeLimits.USUAL).read(new ByteArrayInputStream(wire));
    }

    @Test
    void aMailOfAListHasTheHeadersByWhichProgramsThreadAndStopIt() throws Exception {
        Letter.Thread thread = new Letter.Thread(
                "post-3@portal.example.org", "topic-1@portal.example.org", List.of("topic-1@portal.example.org"));
        byte[] wire = wire(letter("Re: Puits", "Awa Diop", thread, LIST));
        assertThat(headers(wire))
                .contains(
                        "Message-ID: <post-3@portal.example.org>",
                        "In-Reply-To: <topic-1@portal.example.org>",
                        "References: <topic-1@portal.example.org>",
                        "From: \"Awa Diop (M4D Portal)\" <portal@portal.example.org>",
                        "To: Awa Diop <awa@example.org>",
                        "Reply-To: M4D Portal <" + ANSWER + ">",
                        "Subject: Re: Puits",
                        "Content-Language: fr",
                        "Auto-Submitted: auto-generated",
                        "Precedence: list",
                        "X-Auto-Response-Suppress: All",
                        "X-Loop: portal@portal.example.org",
                        "List-Id: \"Eau potable\" <water.portal.example.org>",
                        "List-Post: <mailto:" + ANSWER + ">",
                        "List-Unsubscribe: <https://www.example.org/mail/stop/tok>,"
                                + " <mailto:portal+tok@portal.example.org?subject=unsubscribe>",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                        "MIME-Version: 1.0");
        ReadMail read = read(wire);
        assertThat(read.messageId()).isEqualTo("post-3@portal.example.org");
        assertThat(read.references()).containsExactly("topic-1@portal.example.org");
        assertThat(read.nature()).isEqualTo(Nature.AUTOMATIC);
        assertThat(read.text()).isEqualTo("Texte é مرحبا");
        assertThat(made(letter("x", null), "Awa", "awa@example.org").getEnvelopeFrom())
                .isEqualTo("portal+back@portal.example.org");
    }

    @Test
    void aMailOfItsOwnKeepsItsIdHoweverOftenItIsMade() throws Exception {
        Letter letter = new Letter(PortalLanguage.EN, "Done", List.of(), null, null, null, Letter.Thread.ALONE, null);
        List<String> once = headers(wire(letter));
        assertThat(once)
                .contains(
                        "Message-ID: <mail-99@portal.example.org>",
                        "Auto-Submitted: auto-replied",
                        "Precedence: bulk",
                        "From: M4D Portal <portal@portal.example.org>")
                .noneMatch(line -> line.matches("(List-Id|List-Post|Reply-To|In-Reply-To|References|Bcc|Cc):.*"));
        assertThat(headers(wire(letter)))
                .filteredOn(line -> line.startsWith("Message-ID"))
                .isSubsetOf(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: x@example.com",
                "a\nBcc: x@example.com",
                "a\rBcc: x@example.com",
                "a\r\n\r\nbody",
                "a\u2028Bcc: x@example.com",
                "é\r\nBcc: x@example.com",
                "a\u010d\u010aBcc: x@example.com",
                "a\u0000b",
            })
    void nobodyPutsInAHeader(String evil) throws Exception {
        Letter.Thread thread = new Letter.Thread(null, evil, List.of(evil, "ok@example.org"));
        byte[] wire = wire(letter(evil, evil, thread, new Letter.MailingList("water", evil, "tok")), evil);
        String all = new String(wire, StandardCharsets.ISO_8859_1);
        assertThat(headers(wire)).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(all).contains("References: <ok@example.org>").doesNotContain("In-Reply-To");
        assertThat(all.substring(0, all.indexOf("\r\n\r\n"))).contains("MIME-Version", "Content-Type", "X-Loop");
        assertThat(read(wire).text()).isEqualTo("Texte é مرحبا");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Support <support@example.com> | Support support example.com (M4D Portal)",
                "\"admin@example.com\"         | admin example.com (M4D Portal)",
                "admin＠example.com            | admin example.com (M4D Portal)",
                "Diop, Awa                     | Diop, Awa (M4D Portal)",
                "عائشة ديوب                    | عائشة ديوب (M4D Portal)",
                "<>                            | M4D Portal",
            })
    void noNamePassesForAnAddress(String writer, String shown) throws Exception {
        ReadMail read = read(wire(letter("x", writer)));
        assertThat(read.from().name()).isEqualTo(shown);
        assertThat(read.from().address()).isEqualTo("portal@portal.example.org");
    }

    @Test
    void directionsAreNotTurned() throws Exception {
        assertThat(read(wire(letter("x", "\u202egpj.elif\u202c"))).from().name())
                .isEqualTo("gpj.elif (M4D Portal)");
    }

    @Test
    void whatIsLongIsCutAndFoldedAsTheStandardWants() throws Exception {
        String arabic = "مشروع مياه الشرب في القرى ".repeat(200);
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            before.add("post-" + i + "@portal.example.org");
        }
        byte[] wire = wire(
                letter(arabic, arabic, new Letter.Thread(null, before.getLast(), before), LIST), "x".repeat(5_000));
        List<String> lines =
                new String(wire, StandardCharsets.ISO_8859_1).lines().collect(Collectors.toList());
        assertThat(lines).allMatch(line -> line.length() <= 998);
        assertThat(read(wire).subject()).hasSize(250).endsWith("…").startsWith("مشروع مياه");
        assertThat(read(wire).references()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u010d\u010a@example.org",
                "a b@example.org",
                "awa",
                "a@b@c",
                "a\r\n@example.org",
                "@example.org",
                "أ@example.org"
            })
    void anAddressThatServersDoNotUnderstandIsNotWrittenTo(String address) {
        assertThat(Headers.isAddress(address)).isFalse();
        assertThatThrownBy(() -> made(letter("x", null), null, address)).isInstanceOf(MessagingException.class);
    }
}

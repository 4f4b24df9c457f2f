package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as they are sent: encoded in every way, in none, and wrongly. */
class HeadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =?UTF-8?Q?Caf=C3=A9_noir?= | Café noir
            =?utf-8?b?Q2Fmw6k=?= au lait | Café au lait
            =?UTF-8?B?Q2Fmw6?= =?UTF-8?B?k=?= | Café
            =?UTF-8?Q?Caf=C3?= =?UTF-8?Q?=A9?= | Café
            =?UTF-8?Q?a?= b =?UTF-8?Q?c?= | a b c
            =?UTF-8?Q?a?==?UTF-8?Q?b?= | ab
            =?iso-8859-1?Q?Caf=E9?= =?UTF-8?Q?_=C3=A9t=C3=A9?= | Café été
            =?iso-8859-1*fr?Q?Caf=E9?= | Café
            =?koi8-r?B?8NLJ18XU?= | Привет
            =?iso-2022-jp?B?GyRCJCIbKEI=?= | あ
            =?x-unknown?Q?Caf=C3=A9?= | Café
            =?utf-8?Q?Caf=E9?= | Café
            =?UTF-8?Q?with a blank?= | with a blank
            =?UTF-8?Q?bad=ZZ=?= | bad=ZZ=
            =?UTF-8?X?none?= | =?UTF-8?X?none?=
            =?UTF-8?Q?open | =?UTF-8?Q?open
            a =? b ?= c | a =? b ?= c
            "=?UTF-8?Q?quoted=C3=A9?=" | "quotedé"
            """)
    void decodesEncodedWords(String header, String expected) throws Exception {
        assertThat(Mails.read("Subject: " + header + "\n\n").subject()).isEqualTo(expected);
    }

    @Test
    void putsEveryCharacterTogetherThatWordsCutInTwo() throws Exception {
        String subject = "عن تحويل الأموال 謝謝 😀";
        byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut < bytes.length; cut++) {
            String words = word(bytes, 0, cut) + "\n " + word(bytes, cut, bytes.length);
            assertThat(Mails.read("Subject: " + words + "\n\n").subject()).isEqualTo(subject);
        }
    }

    private static String word(byte[] bytes, int from, int to) {
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece) + "?=";
    }

    @ParameterizedTest
    @CsvSource({"utf-8, UTF-8", "koi8-r, KOI8-R", "windows-1251, windows-1251"})
    void readsHeadersOfEightBitsInTheCharsetOfTheBody(String label, String charset) throws Exception {
        byte[] mail = ("Subject: Спасибо за всё\r\nContent-Type: text/plain; charset=" + label + "\r\n\r\nСпасибо")
                .getBytes(Charset.forName(charset));
        assertThat(Mails.read(mail).subject()).isEqualTo("Спасибо за всё");
        assertThat(Mails.read(mail).text()).isEqualTo("Спасибо");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            awa@example.org | - | awa@example.org
            <awa@Example.ORG> | - | awa@example.org
            Awa Diop <awa@example.org> | Awa Diop | awa@example.org
            "Diop, Awa" <awa@example.org> | Diop, Awa | awa@example.org
            Diop, Awa <awa@example.org> | Diop, Awa | awa@example.org
            awa@example.org (Awa Diop) | Awa Diop | awa@example.org
            "awa@example.org" <awa@example.org> | - | awa@example.org
            "=?utf-8?Q?=C3=89lodie?=" <e@example.org> | Élodie | e@example.org
            "A \\"B\\" C" <a@example.org> | A "B" C | a@example.org
            Association: a@example.org, b@example.org; | - | a@example.org
            Awa Diop | Awa Diop | -
            Awa <not an address> | Awa | -
            Awa <awa@example.org | Awa | awa@example.org
            <@relay.example:awa@example.org> | - | awa@example.org
            Élodie <élodie@exämple.org> | Élodie | élodie@exämple.org
            "Awa via Portal" <p@example.org> (x (y) z) | Awa via Portal | p@example.org
            """)
    void readsPersons(String header, String name, String address) throws Exception {
        assertThat(Mails.read("From: " + header + "\n\n").from()).isEqualTo(new MailPerson(name, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<>", ",;,", "undisclosed-recipients:;"})
    void findsNobodyWhereNobodyIsNamed(String header) throws Exception {
        ReadMail mail = Mails.read("From: " + header + "\nTo: " + header + "\n\n");
        assertThat(mail.from()).isNull();
        assertThat(mail.receivers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attachment; filename="a b.pdf" | a b.pdf
            attachment; filename=plain.pdf | plain.pdf
            attachment; filename*=UTF-8''%C3%A9t%C3%A9.pdf | été.pdf
            attachment; filename*=iso-8859-1'fr'%E9t%E9.pdf | été.pdf
            attachment; filename*0="one-"; filename*1="two"; filename*2=".pdf" | one-two.pdf
            attachment; filename*1="two.pdf"; filename*0="one-" | one-two.pdf
            attachment; filename*0*=UTF-8''%C3%A9t%C3; filename*1*=%A9; filename*2=".pdf" | été.pdf
            attachment; filename="=?UTF-8?Q?=C3=A9t=C3=A9.pdf?=" | été.pdf
            attachment; filename==?UTF-8?Q?=C3=A9t=C3=A9.pdf?= | été.pdf
            attachment; filename="été.pdf" | été.pdf
            attachment; filename="../../etc/passwd" | passwd
            attachment; filename="C:\\\\Users\\\\awa\\\\list.xls" | list.xls
            attachment; filename="a;b.pdf" | a;b.pdf
            attachment; filename="open.pdf | open.pdf
            attachment; FILENAME="x.pdf"; filename="y.pdf" | x.pdf
            attachment | file-1.pdf
            attachment; filename=".." | file-1.pdf
            """)
    void readsFileNames(String disposition, String name) throws Exception {
        ReadMail mail = Mails.read("Content-Type: application/pdf\nContent-Disposition: " + disposition + "\n\nabc");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon, 2 Nov 2026 10:11:12 +0100 | 2026-11-02T09:11:12Z
            2 Nov 2026 10:11 +0000 | 2026-11-02T10:11:00Z
            Mon, 02 Nov 2026 10:11:12 GMT | 2026-11-02T10:11:12Z
            Mon, 2 Nov 2026 10:11:12 +0100 (CET) | 2026-11-02T09:11:12Z
            Mon,  2 Nov 2026 10:11:12 -0800 (PST) | 2026-11-02T18:11:12Z
            Mon, 2 Nov 26 10:11:12 EST | 2026-11-02T15:11:12Z
            Tue, 2 Nov 2026 10:11:12 +0100 | 2026-11-02T09:11:12Z
            """)
    void readsDates(String header, Instant expected) throws Exception {
        assertThat(Mails.read("Date: " + header + "\n\n").date()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Mon, 99 Foo 2026 10:11:12 +0100",
                "1 Jan 0001 00:00:00 +0000",
                "1 Jan 9999 00:00:00 +0000"
            })
    void findsNoDateWhereNoneIs(String header) throws Exception {
        assertThat(Mails.read("Date: " + header + "\n\n").date()).isNull();
    }

    @Test
    void readsIdsWithAndWithoutBrackets() throws Exception {
        ReadMail mail = Mails.read("Message-ID: a@example.org\nIn-Reply-To: <b@x> (mail of Monday)\n"
                + "References: <c@x><d@x>\n\t<c@x> noise <e@x>\n\n");
        assertThat(mail.messageId()).isEqualTo("a@example.org");
        assertThat(mail.inReplyTo()).isEqualTo("b@x");
        assertThat(mail.references()).containsExactly("c@x", "d@x", "e@x");
    }

    @Test
    void takesOutWhatCouldDeceive() throws Exception {
        ReadMail mail = Mails.read(
                "From: \"A\u202Eb\u0007c\" <a@example.org>\nSubject: x\u202Ey\u0000z\u2066!\n\nt\u202Eu\u0000v\u0008w");
        assertThat(mail.from().name()).isEqualTo("Abc");
        assertThat(mail.subject()).isEqualTo("xyz!");
        assertThat(mail.text()).isEqualTo("tuvw");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            fr | fr
            EN-gb | en-GB
            en, fr | -
            not a tag! | -
            """)
    void readsOneLanguage(String header, String tag) throws Exception {
        assertThat(Mails.read("Content-Language: " + header + "\n\n").language())
                .isEqualTo(tag);
    }

    @Test
    void handsOnWhatDecides() throws Exception {
        ReadMail mail = Mails.read("Authentication-Results: mx.example.org;\n spf=pass\nAuthentication-Results: other\n"
                + "X-Loop: portal\nList-Id: <l.example.org>\nX-Secret: no\n\n");
        assertThat(mail.header("authentication-results")).containsExactly("mx.example.org; spf=pass", "other");
        assertThat(mail.headers()).containsOnlyKeys("authentication-results", "x-loop", "list-id");
    }
}

package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts are text and which are files. */
class MailPartsTest {

    private static String mixed(String... parts) {
        StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=\"b\"\n\nfor old programs\n");
        for (String part : parts) {
            mail.append("--b\n").append(part).append('\n');
        }
        return mail.append("--b--\nend").toString();
    }

    private static final String TEXT = "Content-Type: text/plain\n\nText.\n";

    @Test
    void readsFilesAndText() throws Exception {
        ReadMail mail = Mails.read(mixed(
                TEXT,
                "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nSGVs\nbG8=",
                "Content-Type: text/plain; name=notes.txt\n\nnotes",
                "Content-Type: image/png\nContent-ID: <p1@x>\nContent-Disposition: inline\n\nPNG",
                "Content-Type: application/ms-tnef; name=winmail.dat\n\nx",
                "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR",
                TEXT.replace("Text", "More text")));
        assertThat(mail.text()).isEqualTo("Text.\n\nMore text.");
        assertThat(mail.files())
                .extracting(MailFile::name)
                .containsExactly("a.pdf", "notes.txt", "file-3.png", "winmail.dat", "file-5.ics");
        assertThat(mail.files().getFirst().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Hello");
        assertThat(mail.files().get(2).contentId()).isEqualTo("p1@x");
        assertThat(mail.files()).extracting(MailFile::inline).containsExactly(false, false, true, false, false);
    }

    @Test
    void leavesSignaturesOut() throws Exception {
        ReadMail mail = Mails.read(mixed(
                TEXT,
                "Content-Type: application/pgp-signature; name=signature.asc\n\nx",
                "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx",
                "Content-Type: application/x-pkcs7-signature; name=smime.p7s\n\nx"));
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void takesAMailWithinForAFile() throws Exception {
        ReadMail mail = Mails.read(mixed(
                TEXT,
                "Content-Type: message/rfc822\n\nSubject: =?utf-8?Q?Caf=C3=A9/x?=\nContent-Type: multipart/mixed; boundary=b\n\n--c\n\ninner",
                "Content-Type: message/rfc822; name=old.eml\n\nSubject: x\n\ninner"));
        assertThat(mail.text()).isEqualTo("Text.");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("Café-x.eml", "old.eml");
    }

    @Test
    void readsAlternativesWithRelatedPictures() throws Exception {
        ReadMail mail = Mails.read("""
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain

                A map: [cid:p1@x]
                --a
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html

                <p>A <b>map</b>: <img src="cid:p1@x" alt="Map"></p>
                --r
                Content-Type: image/png; name=map.png
                Content-ID: <p1@x>

                PNG
                --r--
                --a--
                --m
                Content-Type: application/pdf; name=a.pdf

                x
                --m--
                """);
        assertThat(mail.text()).isEqualTo("A **map**: ![Map](cid:p1@x)");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("map.png", "a.pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quoted-printable | Caf=C3=A9 =\\nau lait=20 | Café au lait
            quoted-printable | Caf=C3=A9 = x =ZZ 100=% | Café = x =ZZ 100=%
            quoted-printable | open=\\n | open
            base64 | Q2Fmw6k= | Café
            base64 | Q2F*m-w6k | Café
            base64 | Q2Fmw6k=== | Café
            base64 | Q2Fmw6k | Café
            base64 | Q2Fmw6kh | Café!
            base64 | Q2Fmw6khQQ | Café!A
            base64 | Q2Fmw6khQ | Café!
            8bit | Café | Café
            x-unknown | Café | Café
            BASE64 | Q2Fmw6k= | Café
            """)
    void readsTransferEncodingsWithFaults(String encoding, String body, String text) throws Exception {
        String mail = "Content-Transfer-Encoding: " + encoding + "\nContent-Type: text/plain; charset=utf-8\n\n"
                + body.replace("\\n", "\n");
        assertThat(Mails.read(mail).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Content-Type: text | x
            Content-Type: | x
            Content-Type: text/plain; charset= | x
            Content-Type: text/enriched | x
            Content-Type: multipart/mixed | x
            Content-Type: TEXT/PLAIN; CHARSET="utf-8 | x
            Garbage without colon | x
            From nobody Mon Nov 2 | x
            """)
    void readsBrokenHeaders(String header, String text) throws Exception {
        assertThat(Mails.read("Subject: s\n" + header + "\n\n" + text + "\n").text())
                .isEqualTo(text);
    }

    @Test
    void readsAnEmptyMail() throws Exception {
        ReadMail mail = Mails.read("");
        assertThat(mail.text()).isEmpty();
        assertThat(mail.subject()).isEmpty();
        assertThat(mail.from()).isNull();
        assertThat(mail.nature()).isEqualTo(Nature.WRITTEN);
    }

    @Test
    void readsAMultipartThatWasCut() throws Exception {
        assertThat(Mails.read(mixed(TEXT).replace("--b--\nend", "")).text()).isEqualTo("Text.");
    }

    @Test
    void refusesFilesBeyondTheLimit() {
        MimeReader small = new MimeReader(new MimeLimits(10_000, 10, 3, 50, 1_000, 500, 3, 600));
        byte[] mail = mixed("Content-Type: a/b\n\n" + "x".repeat(400), "Content-Type: a/b\n\n" + "x".repeat(400))
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> small.read(new ByteArrayInputStream(mail)))
                .isInstanceOf(BrokenMail.class)
                .hasMessageContaining("of files");
    }

    @Test
    void runsPastWhatIsNotWanted() throws Exception {
        MimeReader small = new MimeReader(new MimeLimits(1 << 20, 10, 3, 50, 1_000, 500, 3, 600));
        byte[] mail = mixed(TEXT, "Content-Type: application/pgp-signature\n\n" + "x".repeat(400_000))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(small.read(new ByteArrayInputStream(mail)).text()).isEqualTo("Text.");
    }
}

package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.mime.MimeLimits;
import org.m4d.portal.mime.MimeReader;
import org.m4d.portal.mime.ReadMail;

/** What of a mail is a command, and what is meant to be read by others. */
class MailDeskTest {

    private static final ContentRef POST = new ContentRef(ContentType.POST, 12);

    private static ReadMail mail(String subject, String text) throws Exception {
        String mail = "From: awa@example.org\nSubject: " + subject + "\nContent-Type: text/plain; charset=utf-8\n\n"
                + text.replace("/", "\n") + "\n";
        return new MimeReader(MimeLimits.USUAL)
                .read(new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Thanks!                        | THANKS",
                "+1                             | THANKS",
                "vote 2>1                       | VOTE",
                "unsubscribe                    | UNSUBSCRIBE",
                "stop                           | STOP",
                "Read this                      | -",
                "Follow me                      | -",
                "Lire ceci                      | -",
                "Thanks/The well works again.   | -",
                "Thanks, Awa                    | -",
                "We stop here.                  | -",
            })
    void anAnswerIsACommandOnlyWhenItSaysNothingElse(String text, Verb verb) throws Exception {
        assertThat(MailDesk.command(mail("Re: Wells", text), POST)
                        .map(Verb.Command::verb)
                        .orElse(null))
                .isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "x           | help                 | HELP",
                "x           | subscribe water//Awa | SUBSCRIBE",
                "Re: help    | Hello there          | HELP",
                "subscribe a | Bonjour              | SUBSCRIBE",
                "x           | thanks               | -",
                "x           | vote 1               | -",
                "x           | Hello                | -",
            })
    void aMailToNothingIsOneInItsFirstLineOrItsSubject(String subject, String text, Verb verb) throws Exception {
        assertThat(MailDesk.command(mail(subject, text), null)
                        .map(Verb.Command::verb)
                        .orElse(null))
                .isEqualTo(verb);
    }
}

package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.mime.MimeLimits;
import org.m4d.portal.mime.MimeReader;
import org.m4d.portal.mime.ReadMail;

/** What of a mail is a command, and what is meant to be read by others. */
class CommandsTest {

    private static final ContentRef POST = new ContentRef(ContentType.POST, 12);

    private static final ContentRef TALK = new ContentRef(ContentType.CONVERSATION, 12);

    /** Somebody who does everything, wherever it is said. */
    private static final List<MailCommand> ALL = List.of(new Doer("all", EnumSet.allOf(Verb.class), null));

    /** As the features are: responses and latest posts have to do with posts, wishes with anything. */
    private static final List<MailCommand> FEATURES = List.of(
            new Doer("responses", EnumSet.of(Verb.THANKS, Verb.AGREE, Verb.USEFUL, Verb.VOTE), ContentType.POST),
            new Doer("forums", EnumSet.of(Verb.READ), ContentType.POST),
            new Doer("ediscussions", EnumSet.of(Verb.READ), ContentType.CONTRIBUTION),
            new Doer("wishes", EnumSet.of(Verb.STOP, Verb.UNSUBSCRIBE, Verb.HELP), null));

    /** @param only the kind of what it has to do with; null for all */
    private record Doer(String name, Set<Verb> verbs, ContentType only) implements MailCommand {

        @Override
        public boolean does(Verb verb, String rest, ContentRef about) {
            return only == null || (about != null && about.type() == only);
        }

        @Override
        public Optional<Answer> run(Verb verb, String rest, ContentRef about, Receiver receiver) {
            return Optional.of(new Answer(name, List.of()));
        }
    }

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
        assertThat(Commands.in(mail("Re: Wells", text), POST, ALL)
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
        assertThat(Commands.in(mail(subject, text), null, ALL)
                        .map(Verb.Command::verb)
                        .orElse(null))
                .isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,         Thanks!,     THANKS",
        "POST,         vote 1,      VOTE",
        "POST,         read,        READ",
        "CONTRIBUTION, read,        READ",
        "CONVERSATION, Thanks,      -",
        "CONVERSATION, Merci,       -",
        "CONVERSATION, موافق,       -",
        "CONVERSATION, +1,          -",
        "CONVERSATION, vote 1,      -",
        "CONVERSATION, read,        -",
        "TOPIC,        Thanks,      -",
        "FORUM,        useful,      -",
        "EDISCUSSION,  vote 2,      -",
        "CONVERSATION, stop,        STOP",
        "CONVERSATION, help,        HELP",
        "CONVERSATION, unsubscribe, UNSUBSCRIBE",
    })
    void whatNobodyDoesThereIsATextLikeAnyOther(ContentType type, String text, String verb) throws Exception {
        assertThat(Commands.in(mail("Re: Wells", text), new ContentRef(type, 12), FEATURES)
                        .map(command -> command.verb().name())
                        .orElse("-"))
                .isEqualTo(verb);
    }

    /** Otherwise a word that is misspelt would be told that its address is too old. */
    @ParameterizedTest
    @ValueSource(strings = {"read nothing-of-that-name", "read"})
    void whatNobodyDoesInAMailToNothingIsStillACommand(String text) throws Exception {
        assertThat(Commands.in(mail("x", text), null, FEATURES)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"POST, forums", "CONTRIBUTION, ediscussions"})
    void eachServesItsOwn(ContentType type, String feature) {
        ContentRef about = new ContentRef(type, 12);
        assertThat(Commands.doer(new Verb.Command(Verb.READ, ""), about, FEATURES)
                        .flatMap(doer -> doer.run(Verb.READ, "", about, null))
                        .map(MailCommand.Answer::subject))
                .contains(feature);
        assertThat(Commands.doer(new Verb.Command(Verb.READ, ""), TALK, FEATURES))
                .isEmpty();
    }
}

package org.m4d.portal.mail.internal;

import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.mime.ReadMail;

/** What of a mail is a command, and what is meant to be read by others. */
final class Commands {

    /** Words of a reply that may be a command; whoever writes more has something to say. */
    private static final int LONGEST = 100;

    private Commands() {}

    /** Whoever does it there. */
    static Optional<MailCommand> doer(
            Verb.Command command, ContentRef about, Iterable<? extends MailCommand> commands) {
        for (MailCommand known : commands) {
            if (known.verbs().contains(command.verb()) && known.does(command.verb(), command.rest(), about)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** What is to be done by a mail; empty when it is to be posted: "Thanks" is a reaction to a post, and in a private message it is a message. */
    static Optional<Verb.Command> in(ReadMail mail, ContentRef about, Iterable<? extends MailCommand> commands) {
        return said(mail, about)
                .filter(command ->
                        about == null || doer(command, about, commands).isPresent());
    }

    /**
     * A mail to nothing in particular is a command, in its first line or its subject; an answer is one only when it says nothing else, and what is
     * named in it is no option of a poll: "Read this" is something to say.
     */
    static Optional<Verb.Command> said(ReadMail mail, ContentRef about) {
        String written = mail.written().strip();
        if (about != null) {
            return written.length() <= LONGEST
                            && !written.contains("\n")
                            && mail.files().isEmpty()
                    ? Verb.in(Subjects.unescaped(written))
                            .filter(command -> command.rest().isEmpty() || command.verb() == Verb.VOTE)
                    : Optional.empty();
        }
        String first = written.lines().findFirst().orElse("");
        return Verb.in(Subjects.unescaped(first))
                .or(() -> Verb.in(Subjects.plain(mail.subject())))
                .filter(command -> !command.verb().ofContent());
    }
}

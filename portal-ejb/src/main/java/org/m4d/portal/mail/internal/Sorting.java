package org.m4d.portal.mail.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.m4d.portal.mail.Envelope;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mime.MailPerson;
import org.m4d.portal.mime.Nature;
import org.m4d.portal.mime.ReadMail;

/** What sort of thing a mail is to us, by what is known without looking anything up: the first step, and the one that keeps mail from going in circles. */
final class Sorting {

    /** What is to be done with a mail. */
    enum Kind {
        /** Somebody wrote it, and is to be found out and served. */
        SERVE,
        /** It tells what became of a mail of ours. */
        RETURNED,
        /** It asks to stop mail, by an address that does nothing else. */
        STOP,
        /** Nothing. */
        IGNORE
    }

    /**
     * The finding.
     *
     * @param token by which it came; null for none that counts
     * @param why nothing is done; null unless nothing is
     */
    record Sorted(Kind kind, MailToken token, String why) {}

    /** How tokens are read from addresses. */
    interface Tokens {
        Optional<MailToken> in(String address);
    }

    private Sorting() {}

    static Sorted of(ReadMail mail, Envelope envelope, Tokens tokens, String self) {
        Optional<MailToken> token = receivers(mail, envelope)
                .map(tokens::in)
                .flatMap(Optional::stream)
                .findFirst();
        MailToken found = token.orElse(null);
        boolean ofReturn = found != null && found.purpose() == MailToken.Purpose.RETURN;
        boolean reports = mail.nature() == Nature.DELIVERY_REPORT || mail.nature() == Nature.COMPLAINT;
        if (reports) {
            return new Sorted(
                    ofReturn || mail.nature() == Nature.COMPLAINT ? Kind.RETURNED : Kind.IGNORE,
                    ofReturn ? found : null,
                    ofReturn ? null : "report");
        }
        if (mail.header("x-loop").stream().anyMatch(value -> value.equalsIgnoreCase(self)) || isOurs(mail, self)) {
            return new Sorted(Kind.IGNORE, found, "loop");
        }
        // one who stops mail by her program presses a button: the mail that it writes may well call itself automatic
        if (found != null && found.purpose() == MailToken.Purpose.STOP) {
            return new Sorted(Kind.STOP, found, null);
        }
        if (mail.nature() == Nature.AUTOMATIC || wantsNoAnswer(mail, envelope) || ofReturn) {
            return new Sorted(Kind.IGNORE, found, "automatic");
        }
        if (mail.from() == null || mail.from().address() == null) {
            return new Sorted(Kind.IGNORE, found, "no-sender");
        }
        boolean writes = found != null && found.purpose() == MailToken.Purpose.WRITE;
        return new Sorted(Kind.SERVE, writes ? found : null, null);
    }

    /** The empty sender of the envelope (RFC 5321, 4.5.5), or what the server that delivered it wrote of it into the mail. */
    private static boolean wantsNoAnswer(ReadMail mail, Envelope envelope) {
        String sender = envelope.sender() != null
                ? envelope.sender()
                : mail.header("return-path").stream()
                        .findFirst()
                        .map(path -> path.replaceAll("[<> ]", ""))
                        .orElse(null);
        return sender != null && sender.isEmpty();
    }

    private static boolean isOurs(ReadMail mail, String self) {
        return mail.from() != null && self.equalsIgnoreCase(mail.from().address());
    }

    /** The envelope tells best; what a mailbox holds has lost it, and servers note it in the mail. */
    private static Stream<String> receivers(ReadMail mail, Envelope envelope) {
        return Stream.of(
                        envelope.receivers().stream(),
                        mail.deliveredTo().stream(),
                        mail.receivers().stream().map(MailPerson::address))
                .flatMap(addresses -> addresses)
                .filter(Objects::nonNull);
    }
}

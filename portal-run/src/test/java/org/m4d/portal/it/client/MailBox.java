package org.m4d.portal.it.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.m4d.portal.it.Eventually;

/** The mailbox of one address on the tests' mail server; whoever has it can also write. */
public final class MailBox {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MailServer server;
    private final String address;

    MailBox(MailServer server, String address) {
        this.server = server;
        this.address = address;
    }

    public String address() {
        return address;
    }

    /** All that is in it now, newest first. */
    public List<Mail> mails() {
        return server.mails(address);
    }

    /** Waits for a mail that fits; the newest of them. */
    public Mail await(String what, Predicate<Mail> fits) {
        return Eventually.holds(PATIENCE, () -> {
            List<Mail> all = mails();
            Optional<Mail> found = all.stream().filter(fits).findFirst();
            return found.orElseThrow(() -> new AssertionError("No mail to " + address + ": " + what + "; there are "
                    + all.stream().map(Mail::subject).toList()));
        });
    }

    /** Waits for a mail whose subject contains this. */
    public Mail awaitSubject(String part) {
        return await("a subject with " + part, mail -> mail.subject().contains(part));
    }

    /** Writes a plain mail. */
    public void write(String to, String subject, String text) {
        server.send(address, List.of(to), """
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s@mail.example.org>
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(address, to, subject, UUID.randomUUID(), text));
    }

    /** Answers a mail as mail programs do: to Reply-To if there is one, with the thread in the headers. */
    public void reply(Mail mail, String text) {
        String to = mail.header("Reply-To").isEmpty() ? mail.from() : mail.header("Reply-To");
        server.send(address, List.of(bare(to)), """
                From: %s
                To: %s
                Subject: Re: %s
                Message-ID: <%s@mail.example.org>
                In-Reply-To: %s
                References: %s
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(
                        address,
                        to,
                        mail.subject(),
                        UUID.randomUUID(),
                        mail.messageId(),
                        (mail.header("References") + " " + mail.messageId()).strip(),
                        text));
    }

    private static String bare(String address) {
        int from = address.indexOf('<');
        return from < 0 ? address : address.substring(from + 1, address.indexOf('>', from));
    }
}

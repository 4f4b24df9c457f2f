package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.MailQueue;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.mime.ReadMail;

/** What goes back to those who wrote to us. No more than a few of them a day to one address: who would answer these by a program gets no further. */
@ApplicationScoped
public class Backs {

    static final String KIND = "back";

    private static final int MOST_IN_A_DAY = 20;
    private static final int MOST_TO_STRANGER_IN_A_DAY = 3;
    private static final int MOST_QUESTIONS_IN_A_DAY = 5;
    private static final int LONGEST_TEXT = 100_000;

    @Inject
    MailQueue queue;

    @Inject
    IncomingTable incoming;

    @Inject
    Clock clock;

    /** Says why a mail was not taken, with all that it said. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refuse(Receiver receiver, ReadMail mail, String why, String detail) {
        Instant since = clock.instant().minus(Duration.ofDays(1));
        if (incoming.countFrom(AddressTable.normal(receiver.address()), since, List.of("ANSWERED")) < MOST_IN_A_DAY) {
            Map<String, String> details = details(mail, BackLetters.REFUSED);
            details.put("why", why);
            details.put("detail", detail);
            put(receiver.member(), receiver.address(), details);
        }
    }

    /**
     * Says to somebody who is no member why her mail was not taken, with all that it said.
     *
     * @param address of which it is certain that she wrote from there
     * @return false when she was told often enough today
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tellStranger(String address, ReadMail mail, String language) {
        Instant since = clock.instant().minus(Duration.ofDays(1));
        if (incoming.countFrom(AddressTable.normal(address), since, List.of("ANSWERED")) >= MOST_TO_STRANGER_IN_A_DAY) {
            return false;
        }
        Map<String, String> details = details(mail, BackLetters.REFUSED);
        details.put("why", "unknown");
        details.put("detail", "");
        details.put("language", language);
        put(null, address, details);
        return true;
    }

    /** Says to a member that a mail to an address of hers could not be read; a few times a day at most. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tellUnreadable(long incomingMail, long member) {
        incoming.from(incomingMail, null, member, null);
        if (incoming.countAside(member, clock.instant().minus(Duration.ofDays(1))) < MOST_QUESTIONS_IN_A_DAY) {
            put(
                    member,
                    null,
                    Map.of("sort", BackLetters.REFUSED, "subject", "", "text", "", "why", "broken", "detail", ""));
        }
    }

    /** Sends what a command has to say. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void answer(Receiver receiver, ReadMail mail, MailCommand.Answer answer) {
        Map<String, String> details = details(mail, BackLetters.ANSWER);
        details.put("subject", answer.subject());
        details.put("parts", LetterJson.write(answer.parts()));
        put(receiver.member(), receiver.address(), details);
    }

    /**
     * Asks a member at her own address whether a mail that came from elsewhere is hers.
     *
     * @return false when she was asked often enough today: then somebody wants to fill her mailbox through us
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean ask(long incomingMail, long member, String from, ReadMail mail) {
        if (incoming.countHeld(member, clock.instant().minus(Duration.ofDays(1))) >= MOST_QUESTIONS_IN_A_DAY) {
            return false;
        }
        Map<String, String> details = details(mail, BackLetters.ASK);
        details.put("from", from);
        details.put("mail", String.valueOf(incomingMail));
        put(member, null, details);
        return true;
    }

    private static Map<String, String> details(ReadMail mail, String sort) {
        Map<String, String> details = new HashMap<>();
        details.put("sort", sort);
        details.put("subject", mail.subject());
        String text = mail.written().isBlank() ? mail.text() : mail.written();
        details.put("text", text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        if (mail.messageId() != null) {
            details.put("answers", mail.messageId());
        }
        return details;
    }

    private void put(Long member, String address, Map<String, String> details) {
        queue.put(new Mailing(KIND, member, address, null, details, null, null));
    }

    /** Which of the words {@code back.why} say of a command that it could not be done. */
    static String why(Verb.Command command, ContentRef about, PortalException refused) {
        if (command.verb() == Verb.VOTE && (refused instanceof InvalidInput || refused instanceof NotFound)) {
            return "vote";
        }
        boolean named = !command.rest().isEmpty() || about == null;
        return named && (refused instanceof NotFound || refused instanceof InvalidInput) ? "nothing" : why(refused);
    }

    /** Which of the words {@code back.why} say it. */
    static String why(PortalException refused) {
        if (refused instanceof NotFound) {
            return "gone";
        }
        if (refused instanceof TooManyRequests) {
            return "much";
        }
        if (refused instanceof InvalidInput input) {
            return detail(input).isEmpty() ? "invalid" : "file";
        }
        return refused instanceof NotAllowed || refused instanceof Conflict ? "closed" : "invalid";
    }

    /** The name of the file that was refused; empty when it was something else. */
    static String detail(PortalException refused) {
        return refused instanceof InvalidInput input
                ? input.violations().stream()
                        .filter(violation -> "file".equals(violation.field()))
                        .map(violation -> String.valueOf(violation.arguments().getOrDefault("name", "?")))
                        .findFirst()
                        .orElse("")
                : "";
    }
}

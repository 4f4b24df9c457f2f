package org.m4d.portal.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What follows when a mail could not be handed over.
 *
 * @param kind what is to be done
 * @param words what the server said, on one line
 */
record Refusal(Kind kind, String words) {

    enum Kind {
        /** The server is away, or wants no mail at all at the moment: all wait. */
        SERVER,
        /** Not now: this one waits. */
        LATER,
        /** This mail is not taken, whoever it is for. */
        MAIL,
        /** Nobody can be reached at this address. */
        ADDRESS
    }

    /** Below it is what stands for no answer at all: the connection ended, or what came was no SMTP. */
    private static final int LOWEST = 200;

    private static final int LAST_TEMPORARY = 499;
    private static final int SHUTTING_DOWN = 421;

    private static final int TOO_LARGE = 552;

    /**
     * RFC 3463: what a code is about stands in its second figure; 1 is the address, 2.1 a mailbox that is switched off. It comes first in what the
     * server says: further on there may be an address of a machine.
     */
    private static final Pattern ENHANCED =
            Pattern.compile("^\\s*(?:\\d{3}[ -])?\\s*5\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");

    /** Of the codes about addresses those about the sender's, which is ours. */
    private static final java.util.Set<String> OF_SENDER = java.util.Set.of("7", "8");

    /** A mailbox that is not there, that is elsewhere, or whose name cannot be one (RFC 5321, 4.2.3). */
    private static final java.util.Set<Integer> NO_SUCH_MAILBOX = java.util.Set.of(550, 551, 553);

    static Refusal of(MessagingException failure) {
        String words = words(failure);
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException receiver) {
                return new Refusal(ofReceiver(receiver.getReturnCode(), receiver.getMessage()), words);
            }
            if (cause instanceof SMTPSenderFailedException sender) {
                // the sender is the portal, of all mails: what is wrong with it is wrong with the settings
                boolean large = sender.getReturnCode() == TOO_LARGE;
                return new Refusal(large ? Kind.MAIL : Kind.SERVER, words);
            }
        }
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPSendFailedException whole) {
                return new Refusal(ofMail(whole.getReturnCode()), words);
            }
        }
        // a receiver that is refused without a code is one that no server was asked about
        return new Refusal(failure instanceof SendFailedException ? Kind.MAIL : Kind.SERVER, words);
    }

    private static Kind ofReceiver(int code, String said) {
        if (code <= LAST_TEMPORARY) {
            return ofMail(code);
        }
        Matcher enhanced = ENHANCED.matcher(said == null ? "" : said);
        if (enhanced.find()) {
            boolean address = "1".equals(enhanced.group(1)) && !OF_SENDER.contains(enhanced.group(2));
            boolean switchedOff = "2".equals(enhanced.group(1)) && "1".equals(enhanced.group(2));
            boolean full = "2".equals(enhanced.group(1)) && "2".equals(enhanced.group(2));
            return full ? Kind.LATER : address || switchedOff ? Kind.ADDRESS : Kind.MAIL;
        }
        return NO_SUCH_MAILBOX.contains(code) ? Kind.ADDRESS : code == TOO_LARGE ? Kind.LATER : Kind.MAIL;
    }

    private static Kind ofMail(int code) {
        if (code == SHUTTING_DOWN || code < LOWEST) {
            return Kind.SERVER;
        }
        return code <= LAST_TEMPORARY ? Kind.LATER : Kind.MAIL;
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String words(MessagingException failure) {
        String said = failure.getMessage();
        return (said == null ? failure.getClass().getSimpleName() : said)
                .replaceAll("\\s+", " ")
                .strip();
    }
}

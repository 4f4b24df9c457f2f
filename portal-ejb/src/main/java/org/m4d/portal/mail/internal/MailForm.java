package org.m4d.portal.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.Receiver;

/**
 * Makes a mail of a letter: text and HTML side by side, and the headers by which programs thread, sort, stop and do not answer it.
 *
 * @param from the portal's address
 * @param name the portal's name
 * @param domain of addresses and ids
 * @param base address of the portal's pages, without a slash at the end
 */
record MailForm(String from, String name, String domain, String base) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /**
     * What is particular to one mail.
     *
     * @param id gives the mail its Message-ID where the letter has none: the same however often it is sent
     * @param returnTo where it comes back to
     * @param stopToken by which a mail program stops such mail at one press; null for a mail that is of no list
     * @param stopAddress the same as an address; null without one
     */
    record Particulars(
            long id, String returnTo, String stopToken, String stopAddress, String text, String html, Instant at) {}

    SMTPMessage of(Letter letter, Receiver receiver, Particulars mail) throws MessagingException {
        SMTPMessage message = new Kept(
                Session.getInstance(new java.util.Properties()),
                id(letter.thread().id(), mail.id()));
        message.setEnvelopeFrom(mail.returnTo());
        message.setFrom(address(from, sender(letter.writer())));
        message.setRecipient(SMTPMessage.RecipientType.TO, address(receiver.address(), Headers.name(receiver.name())));
        if (letter.answerTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(letter.answerTo(), name)});
        }
        message.setSubject(Headers.line(letter.subject()), UTF_8);
        message.setSentDate(Date.from(mail.at()));
        message.setContentLanguage(new String[] {letter.language().code()});
        thread(message, letter.thread());
        // RFC 3834; the second for programs that know no better, the third for Outlook's servers
        message.setHeader("Auto-Submitted", letter.reason() == null ? "auto-replied" : "auto-generated");
        message.setHeader("Precedence", letter.list() == null ? "bulk" : "list");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("X-Loop", from);
        list(message, letter, mail);
        message.setContent(alternatives(mail.text(), mail.html()));
        message.saveChanges();
        return message;
    }

    /** The Message-ID, without angle brackets, of a mail. */
    String id(String own, long mail) {
        return own == null ? "mail-" + mail + "@" + domain : own;
    }

    private String sender(String writer) {
        String shown = Headers.name(writer);
        return shown == null ? name : shown + " (" + name + ")";
    }

    private static void thread(SMTPMessage message, Letter.Thread thread) throws MessagingException {
        if (thread.answers() != null && Headers.isId(thread.answers())) {
            message.setHeader("In-Reply-To", "<" + thread.answers() + ">");
        }
        String references = thread.references().stream()
                .filter(Headers::isId)
                .map(id -> "<" + id + ">")
                .collect(Collectors.joining("\r\n "));
        if (!references.isEmpty()) {
            message.setHeader("References", references);
        }
    }

    private void list(SMTPMessage message, Letter letter, Particulars mail) throws MessagingException {
        if (letter.list() != null) {
            // a phrase in quotes may hold no quotes and, to be safe with every program, nothing but ASCII
            String plain = Headers.line(letter.list().name())
                    .replaceAll("[^\\x20-\\x7e]|[\"\\\\<>]", "")
                    .strip();
            message.setHeader(
                    "List-Id",
                    (plain.isEmpty() ? "" : "\"" + plain + "\" ") + "<"
                            + letter.list().id() + "." + domain + ">");
            if (letter.answerTo() != null) {
                message.setHeader("List-Post", "<mailto:" + letter.answerTo() + ">");
            }
        }
        if (mail.stopToken() != null) {
            List<String> ways = new ArrayList<>(List.of("<" + stopUrl(mail.stopToken()) + ">"));
            if (mail.stopAddress() != null) {
                ways.add("<mailto:" + mail.stopAddress() + "?subject=unsubscribe>");
            }
            message.setHeader("List-Unsubscribe", String.join(",\r\n ", ways));
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    String stopUrl(String token) {
        return base + "/mail/stop/" + token;
    }

    private static MimeMultipart alternatives(String text, String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        plain.setHeader("Content-Transfer-Encoding", "quoted-printable");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, UTF_8, "html");
        rich.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return new MimeMultipart("alternative", plain, rich);
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        if (!Headers.isAddress(address)) {
            throw new AddressException("no address that can stand in a header");
        }
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A message that keeps the id it was given: the library would make one each time. */
    private static final class Kept extends SMTPMessage {

        private final String id;

        Kept(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}

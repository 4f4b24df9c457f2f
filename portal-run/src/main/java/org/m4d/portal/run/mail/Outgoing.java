package org.m4d.portal.run.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;

/** Writes mails as the owner of a mailbox would with a mail program, and sends them by SMTP. */
final class Outgoing {
    private Outgoing() {}

    /**
     * A plain mail.
     *
     * @param inReplyTo the Message-ID of the mail that it answers, empty for none
     * @param references the Message-IDs of those before it, in their order
     * @throws MessagingException if an address makes no sense
     */
    static MimeMessage plain(String from, String to, String subject, String text, String inReplyTo, String references)
            throws MessagingException {
        MimeMessage mail = new Numbered();
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to, true));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setText(text, StandardCharsets.UTF_8.name());
        mail.setSentDate(new Date());
        if (!inReplyTo.isBlank()) {
            mail.setHeader("In-Reply-To", inReplyTo);
            mail.setHeader("References", (references + " " + inReplyTo).strip());
        }
        mail.saveChanges();
        return mail;
    }

    /**
     * Sends a mail to those whom its headers name.
     *
     * @throws IOException if the server refuses it or does not answer
     */
    static void send(MimeMessage mail, String from, int port) throws IOException, MessagingException {
        List<String> receivers = new ArrayList<>();
        for (Address address : mail.getAllRecipients()) {
            receivers.add(((InternetAddress) address).getAddress());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        try (SmtpClient client = new SmtpClient(port)) {
            client.from(from);
            for (String receiver : receivers) {
                client.to(receiver);
            }
            client.data(bytes.toByteArray());
        }
    }

    /** The report of a mail server on what it could not deliver, as RFC 3464 has it. */
    static String report(String sender, List<String> receivers, String reason) {
        String line = reason.replaceAll("\\s+", " ");
        StringBuilder fields = new StringBuilder("Reporting-MTA: dns; localhost\r\n");
        for (String receiver : receivers) {
            fields.append("\r\nFinal-Recipient: rfc822; ")
                    .append(receiver)
                    .append("\r\nAction: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: smtp; ")
                    .append(line)
                    .append("\r\n");
        }
        String boundary = UUID.randomUUID().toString();
        return String.join(
                "\r\n",
                "From: Mail delivery <mailer-daemon@localhost>",
                "To: " + sender,
                "Subject: Not delivered: " + String.join(", ", receivers),
                "Date: " + new MailDateFormat().format(new Date()),
                "Message-ID: <" + UUID.randomUUID() + "@localhost>",
                "Auto-Submitted: auto-replied",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"" + boundary + "\"",
                "",
                "--" + boundary,
                "Content-Type: text/plain; charset=utf-8",
                "",
                "Your mail was not delivered to " + String.join(", ", receivers) + ".",
                line,
                "",
                "--" + boundary,
                "Content-Type: message/delivery-status",
                "",
                fields.toString(),
                "--" + boundary + "--",
                "");
    }

    /** With a number that says nothing of this machine. */
    private static final class Numbered extends MimeMessage {
        Numbered() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT) + "@mail.example.org>");
        }
    }
}

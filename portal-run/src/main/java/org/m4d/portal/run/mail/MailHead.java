package org.m4d.portal.run.mail;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;

/**
 * What stands above a mail's text, for reading.
 *
 * @param stored the mail as GreenMail has it
 */
record MailHead(StoredMessage stored) {

    long id() {
        return stored.getUid();
    }

    String subject() {
        return header("Subject");
    }

    String from() {
        return header("From");
    }

    String to() {
        return header("To");
    }

    String messageId() {
        return header("Message-ID");
    }

    /** When it came, as ISO 8601 in UTC. */
    String received() {
        return stored.getReceivedDate().toInstant().toString();
    }

    /** Where an answer goes: Reply-To, or From where there is none. */
    String answersTo() {
        try {
            Address[] addresses = stored.getMimeMessage().getReplyTo();
            return addresses == null ? "" : InternetAddress.toUnicodeString(addresses);
        } catch (MessagingException e) {
            // addresses that are none
            return from();
        }
    }

    /** A header as people read it, several of one name below each other; empty without it. */
    String header(String name) {
        try {
            String value = stored.getMimeMessage().getHeader(name, "\n");
            return value == null ? "" : decoded(MimeUtility.unfold(value)).strip();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException e) {
            // an unknown character set: shown as it was sent
            return text;
        }
    }

    /** The mail as it was delivered. */
    byte[] source() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            stored.getMimeMessage().writeTo(bytes);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }
}

package org.m4d.portal.it.client;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A mail that came into a mailbox.
 *
 * @param id its number in the mailbox; later ones have higher
 * @param source as it was delivered
 */
public record Mail(long id, String from, String to, String subject, String messageId, byte[] source) {

    /** A header, decoded but not unfolded; empty without it. */
    public String header(String name) {
        try {
            String value = message().getHeader(name, ", ");
            return value == null ? "" : value;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first part of plain text; empty without one. */
    public String text() {
        return first("text/plain");
    }

    /** The first part of HTML; empty without one. */
    public String html() {
        return first("text/html");
    }

    /** The whole of it, to look into. */
    public MimeMessage message() {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String first(String type) {
        try {
            return first(message(), type);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart whole) {
            for (int i = 0; i < whole.getCount(); i++) {
                BodyPart inner = whole.getBodyPart(i);
                String found = first(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}

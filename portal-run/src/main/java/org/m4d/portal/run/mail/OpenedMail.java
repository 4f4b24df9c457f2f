package org.m4d.portal.run.mail;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail taken apart for its page. Anybody may have written it: what cannot be read is left out, and {@link #damage} says so; its source is
 * always there.
 */
final class OpenedMail {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;

    /**
     * A file in a mail.
     *
     * @param name as the sender calls it
     * @param type as the sender says
     */
    record MailFile(String name, String type, Part part) {
        byte[] bytes() throws IOException {
            try (InputStream in = part.getInputStream()) {
                return in.readAllBytes();
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<MailFile> files = new ArrayList<>();
    private String html;
    private String damage;
    private int parts;

    private OpenedMail() {}

    static OpenedMail of(StoredMessage stored) {
        OpenedMail mail = new OpenedMail();
        try {
            mail.read(stored.getMimeMessage(), 0);
        } catch (MessagingException | IOException | RuntimeException e) {
            // the parser throws whatever a broken mail makes it stumble over
            mail.damage = String.valueOf(e.getMessage());
        }
        return mail;
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new MessagingException("it has more parts than are shown");
        }
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!attached && part.isMimeType("multipart/*")) {
            Multipart whole = (Multipart) part.getContent();
            for (int i = 0; i < whole.getCount(); i++) {
                read(whole.getBodyPart(i), depth + 1);
            }
        } else if (!attached && part.isMimeType("text/html") && html == null) {
            html = String.valueOf(part.getContent());
        } else if (!attached && part.isMimeType("text/plain")) {
            text.append(text.isEmpty() ? "" : "\n").append(part.getContent());
        } else {
            String name = part.getFileName();
            files.add(new MailFile(
                    name == null ? "file " + (files.size() + 1) : MailHead.decoded(name), part.getContentType(), part));
        }
    }

    /** The text for reading, empty if there is none. */
    String text() {
        return text.toString();
    }

    /** The page for reading, null if there is none. */
    String html() {
        return html;
    }

    List<MailFile> files() {
        return List.copyOf(files);
    }

    /** What could not be read; null if all could. */
    String damage() {
        return damage;
    }
}

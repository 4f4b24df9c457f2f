package org.m4d.portal.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Mails for tests, and how they are read. */
final class Mails {

    private static final MimeReader READER = new MimeReader(MimeLimits.USUAL);

    private Mails() {}

    /** Reads a mail whose lines end as in Java; characters become UTF-8. */
    static ReadMail read(String mail) throws BrokenMail, IOException {
        return read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static ReadMail read(byte[] mail) throws BrokenMail, IOException {
        return READER.read(new ByteArrayInputStream(mail));
    }

    /** A mail of one plain text. */
    static ReadMail plain(String text) throws BrokenMail, IOException {
        return read("From: awa@example.org\nContent-Type: text/plain; charset=utf-8\n\n" + text);
    }

    /** A mail of one HTML text. */
    static ReadMail html(String html) throws BrokenMail, IOException {
        return read("From: awa@example.org\nContent-Type: text/html; charset=utf-8\n\n" + html);
    }

    /** A mail with a header in ASCII and a body in some charset. */
    static ReadMail in(String header, String body, String charset) throws BrokenMail, IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes((header + "\n\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes(body.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
        return read(mail.toByteArray());
    }
}

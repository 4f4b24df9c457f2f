package org.m4d.portal.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.archive.threads.Hash;
import org.m4d.portal.archive.threads.Heading;
import org.m4d.portal.mime.BrokenMail;
import org.m4d.portal.mime.MimeLimits;
import org.m4d.portal.mime.MimeReader;
import org.m4d.portal.mime.ReadMail;

/** Reads mails and their headers. */
final class MailHeads {

    private static final MimeReader READER = new MimeReader(MimeLimits.USUAL);

    /** Nobody sent mail before; clocks that lost their time say so. */
    private static final Instant FIRST = Instant.parse("1971-01-01T00:00:00Z");

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private MailHeads() {}

    /** A mail from its bytes, or from those of its header alone. */
    static ReadMail read(byte[] bytes) throws BrokenMail {
        try {
            return READER.read(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new BrokenMail("cannot be read", broken);
        }
    }

    /** What threading needs of it. */
    static Heading heading(ReadMail mail, Instant now) {
        return new Heading(mail.messageId(), references(mail), mail.subject(), second(mail.date(), now));
    }

    /** What it refers to, the one that it answers last: In-Reply-To names that when References are missing. */
    static List<String> references(ReadMail mail) {
        List<String> references = new ArrayList<>(mail.references());
        if (references.isEmpty() && mail.inReplyTo() != null) {
            references.add(mail.inReplyTo());
        }
        return references;
    }

    private static Long second(Instant date, Instant now) {
        boolean believed = date != null && date.isAfter(FIRST) && date.isBefore(now.plus(CLOCKS_DIFFER));
        return believed ? date.getEpochSecond() : null;
    }

    /** The key under which a mail is found again, in one forum. */
    static String key(long forum, String messageId) {
        return "mbox:" + forum + ":" + Hash.key(messageId);
    }
}

package org.m4d.portal.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;

/** Reads the date of a mail as its sender wrote it. */
final class MailDates {

    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int LONGEST = 100;

    private MailDates() {}

    /** The moment, to the second; null when it is none, or one in which nobody sent mails. */
    static Instant read(String header) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        try {
            Date date = DateTimeFieldLenientImpl.PARSER
                    .parse(new RawField("Date", CleanText.line(header)), DecodeMonitor.SILENT)
                    .getDate();
            Instant moment = date == null ? null : date.toInstant().truncatedTo(ChronoUnit.SECONDS);
            return moment == null || moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}

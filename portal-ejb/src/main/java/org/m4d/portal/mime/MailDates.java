package org.m4d.portal.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;

/** Reads the date of a mail as its sender wrote it. */
final class MailDates {

    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int LONGEST = 100;

    /** Zones of RFC 822, which still come; Mime4j takes them for UTC. */
    private static final Map<String, String> ZONES = Map.of(
            "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT", "-0600", "PST",
            "-0800", "PDT", "-0700");

    private MailDates() {}

    /** The moment, to the second; null when it is none, or one in which nobody sent mails. */
    static Instant read(String header) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        try {
            Date date = DateTimeFieldLenientImpl.PARSER
                    .parse(new RawField("Date", withOffset(CleanText.line(header))), DecodeMonitor.SILENT)
                    .getDate();
            Instant moment = date == null ? null : date.toInstant().truncatedTo(ChronoUnit.SECONDS);
            return moment == null || moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static String withOffset(String date) {
        int zone = date.lastIndexOf(' ') + 1;
        return date.substring(0, zone) + ZONES.getOrDefault(date.substring(zone), date.substring(zone));
    }
}

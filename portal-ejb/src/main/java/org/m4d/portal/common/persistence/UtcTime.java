package org.m4d.portal.common.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments in statements of our own, as words: so that neither the server's time zone nor a driver's idea of it can shift them. */
public final class UtcTime {

    private static final DateTimeFormatter SQL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private UtcTime() {}

    /** As a parameter. */
    public static String of(Instant moment) {
        return SQL.format(moment);
    }

    /** What to select for a column, to be read by {@link #read}. */
    public static String column(String expression) {
        return "date_format(" + expression + ", '%Y-%m-%dT%H:%i:%s.%fZ')";
    }

    /** A moment that was selected so. */
    public static Instant read(Object selected) {
        return Instant.parse((String) selected);
    }
}

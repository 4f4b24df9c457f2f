package org.m4d.portal.web.member;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.m4d.portal.common.PortalLanguage;

/** The time zones to choose from, each by the name that its city has in the reader's language. */
public final class Zones {

    private Zones() {}

    /**
     * A time zone in a list.
     *
     * @param id as the tz database calls it
     * @param offset from UTC at present, such as {@code UTC+01:00}
     */
    public record Zone(String id, String city, String offset) {}

    /** All zones of places, in the alphabetical order of a language. */
    static List<Zone> in(PortalLanguage language, Instant now) {
        ULocale locale = new ULocale(language.code());
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        Collator order = Collator.getInstance(locale);
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(id -> new Zone(id, city(names, id), offset(id, now)))
                .sorted(Comparator.comparing(Zone::city, order::compare).thenComparing(Zone::id))
                .toList();
    }

    /** The id under which the list has a zone that goes by several names. */
    static String listed(String id) {
        return id.isEmpty() ? id : TimeZone.getCanonicalID(id);
    }

    /** What a zone is called in a language: its city, or the id itself when it has none. */
    public static String city(PortalLanguage language, String id) {
        return id.contains("/") ? city(TimeZoneNames.getInstance(new ULocale(language.code())), listed(id)) : id;
    }

    private static String city(TimeZoneNames names, String id) {
        String city = names.getExemplarLocationName(id);
        return city == null ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : city;
    }

    private static String offset(String id, Instant now) {
        ZoneOffset offset = ZoneId.of(id).getRules().getOffset(now);
        return ZoneOffset.UTC.equals(offset) ? "UTC" : "UTC" + offset.getId();
    }
}

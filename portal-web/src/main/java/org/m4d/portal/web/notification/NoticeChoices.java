package org.m4d.portal.web.notification;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticePreferences;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.notification.QuietHours;
import org.m4d.portal.notification.Summary;

/**
 * How somebody wants to be told, as forms and programs write it.
 *
 * @param kinds by kind: none, portal, instant, daily or weekly; what is left out or empty is told as is usual for that kind
 * @param quietFrom {@code 22:00}, by the clock of the member; empty or null, and the other, too, for no quiet hours
 * @param quietUntil {@code 07:00}
 * @param summary how often what is new in the portal is gathered: none, daily or weekly
 * @param summaryHour at which hour mails that gather come, 0 to 23
 * @param summaryDay on which day those of a week come: monday to sunday
 * @param mailStopped whether there is no mail at all
 * @param zone the time zone of the member's profile, in which all this is meant; given, never taken
 */
public record NoticeChoices(
        Map<String, String> kinds,
        String quietFrom,
        String quietUntil,
        String summary,
        Integer summaryHour,
        String summaryDay,
        boolean mailStopped,
        String zone) {

    private static final int MINUTES = 60;
    private static final int LAST_HOUR = 23;

    private static final String UTC = "UTC";

    /** @param zone null for UTC */
    static NoticeChoices of(NoticePreferences chosen, String zone) {
        Map<String, String> kinds = new TreeMap<>();
        chosen.kinds().forEach((kind, delivery) -> kinds.put(kind.id(), delivery.id()));
        NoticeSettings settings = chosen.settings();
        QuietHours quiet = settings.quiet();
        return new NoticeChoices(
                kinds,
                quiet == null ? null : time(quiet.from()),
                quiet == null ? null : time(quiet.until()),
                settings.summary().id(),
                settings.summaryHour(),
                settings.summaryDay().name().toLowerCase(Locale.ROOT),
                settings.mailStopped(),
                zone == null ? UTC : zone);
    }

    /** @throws InvalidInput when something in it is none of what may be chosen */
    NoticePreferences preferences() {
        Map<NoticeKind, Delivery> chosen = new EnumMap<>(NoticeKind.class);
        if (kinds != null) {
            kinds.forEach((kind, delivery) -> {
                if (delivery != null && !delivery.isEmpty()) {
                    chosen.put(kind(kind), delivery(kind, delivery));
                }
            });
        }
        return new NoticePreferences(
                chosen,
                new NoticeSettings(
                        quiet(),
                        Summary.of(lower(summary)).orElseThrow(() -> InvalidInput.of("summary", "error.choice")),
                        hour(),
                        day(),
                        mailStopped));
    }

    private static NoticeKind kind(String id) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("kinds", "error.notice.kind"));
    }

    private static Delivery delivery(String kind, String id) {
        return Delivery.of(lower(id)).orElseThrow(() -> InvalidInput.of(kind, "error.choice"));
    }

    private QuietHours quiet() {
        boolean open = blank(quietFrom);
        if (open && blank(quietUntil)) {
            return null;
        }
        int from = minute("quiet-from", quietFrom);
        int until = minute("quiet-until", quietUntil);
        if (from == until) {
            throw InvalidInput.of("quiet-until", "error.notice.quiet");
        }
        return new QuietHours(from, until);
    }

    private static int minute(String field, String time) {
        if (blank(time)) {
            throw InvalidInput.of(field, "error.notice.quiet-both");
        }
        try {
            LocalTime read = LocalTime.parse(time.strip());
            return read.getHour() * MINUTES + read.getMinute();
        } catch (DateTimeParseException none) {
            throw InvalidInput.of(field, "error.notice.time", none);
        }
    }

    private int hour() {
        if (summaryHour == null || summaryHour < 0 || summaryHour > LAST_HOUR) {
            throw InvalidInput.of("summary-hour", "error.choice");
        }
        return summaryHour;
    }

    private DayOfWeek day() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(lower(summaryDay)))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("summary-day", "error.choice"));
    }

    private static String time(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES).toString();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}

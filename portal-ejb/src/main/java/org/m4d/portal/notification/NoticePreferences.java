package org.m4d.portal.notification;

import java.util.Map;
import java.util.Objects;

/**
 * How a member wants to be told.
 *
 * @param kinds what she chose for kinds; those that are left out are told as {@link NoticeKind#byDefault} says
 * @param settings when she gets mail
 */
public record NoticePreferences(Map<NoticeKind, Delivery> kinds, NoticeSettings settings) {

    public NoticePreferences {
        kinds = Map.copyOf(kinds);
        Objects.requireNonNull(settings, "settings");
    }
}

package org.m4d.portal.notification;

import java.util.List;
import java.util.Objects;

/** How a notification reaches a member: the place first, then the kind, then what is sensible for those who chose nothing. */
public final class DeliveryRules {

    private DeliveryRules() {}

    /**
     * Decides for one notification.
     *
     * @param places what the member chose for the places that it happened in, the nearest first; those without a choice are left out
     * @param ofKind what she chose for this kind; null when nothing
     * @return {@link Delivery#NONE} when she is not to be told
     */
    public static Delivery of(NoticeKind kind, List<PlaceChoice> places, Delivery ofKind) {
        WatchLevel level =
                places.isEmpty() ? WatchLevel.NORMAL : places.getFirst().level();
        if (kind.mutable() && level == WatchLevel.MUTED) {
            return Delivery.NONE;
        }
        Delivery ofPlace = kind.ofPlace() ? nearest(places) : null;
        if (ofPlace != null) {
            return ofPlace;
        }
        return ofKind == null || !kind.admits(ofKind) ? kind.byDefault(level) : ofKind;
    }

    private static Delivery nearest(List<PlaceChoice> places) {
        return places.stream()
                .map(PlaceChoice::delivery)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

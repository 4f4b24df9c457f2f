package org.m4d.portal.notification.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.DeliveryRules;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.PlaceChoice;

/** What some members chose for some places and for the kinds of notifications. */
public final class Chosen {

    private record OfPlace(long member, ContentRef place) {}

    private record OfKind(long member, String kind) {}

    private final Map<OfPlace, PlaceChoice> places = new HashMap<>();
    private final Map<OfKind, Delivery> kinds = new HashMap<>();

    void add(long member, ContentRef place, PlaceChoice choice) {
        places.put(new OfPlace(member, place), choice);
    }

    void add(long member, String kind, Delivery delivery) {
        kinds.put(new OfKind(member, kind), delivery);
    }

    /**
     * How a notification reaches a member.
     *
     * @param around the places that it happened in, from the inside out
     */
    public Delivery delivery(long member, NoticeKind kind, List<ContentRef> around) {
        List<PlaceChoice> nearestFirst = around.stream()
                .map(place -> places.get(new OfPlace(member, place)))
                .filter(Objects::nonNull)
                .toList();
        return DeliveryRules.of(kind, nearestFirst, kinds.get(new OfKind(member, kind.name())));
    }
}

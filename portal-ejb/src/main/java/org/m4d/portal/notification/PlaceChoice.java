package org.m4d.portal.notification;

import java.util.Objects;

/**
 * What a member chose for one place: a topic, a forum, a group, an e-discussion.
 *
 * @param delivery null: as the kind of the notification says
 */
public record PlaceChoice(WatchLevel level, Delivery delivery) {
    public PlaceChoice {
        Objects.requireNonNull(level, "level");
    }
}

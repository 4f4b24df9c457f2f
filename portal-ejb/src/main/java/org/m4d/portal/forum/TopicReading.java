package org.m4d.portal.forum;

import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.WatchLevel;

/**
 * How far one member has read a topic, as its page needs it.
 *
 * @param lastRead the number of the last post she has read; 0 when she was never here
 * @param lastNumber the topic's last number
 * @param resets how often she marked it unread; what is reported later names this number, so that what was seen before counts no more
 * @param chosen what she chose for the topic itself; null for nothing
 * @param delivery how she wants to be told of it; null: as she chose for what is around it, or for the kinds
 * @param forumLevel what holds for its forum
 */
public record TopicReading(
        int lastRead, int lastNumber, int resets, WatchLevel chosen, Delivery delivery, WatchLevel forumLevel) {

    public int unread() {
        return Math.max(0, lastNumber - lastRead);
    }

    /** Whether she has been here before and there is something new. */
    public boolean somethingNew() {
        return lastRead > 0 && unread() > 0;
    }

    public int firstUnread() {
        return lastRead + 1;
    }

    /** What holds for the topic. */
    public WatchLevel level() {
        return chosen == null ? forumLevel : chosen;
    }
}

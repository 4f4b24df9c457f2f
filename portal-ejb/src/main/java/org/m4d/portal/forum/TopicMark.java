package org.m4d.portal.forum;

import org.m4d.portal.notification.WatchLevel;

/**
 * What a topic is to one member, as rows of lists show it.
 *
 * @param lastRead the number of the last post she has read; 0 when she was never in the topic
 * @param unread how many posts came after it; 0 for a topic that she was never in
 * @param fresh whether she was never in it and it was started since her last visit, at first since she registered
 * @param level how much she wants to be told of it, by her choice for it or for its forum
 */
public record TopicMark(long topic, int lastRead, int unread, boolean fresh, WatchLevel level) {

    /** Where to go on reading. */
    public int firstUnread() {
        return lastRead + 1;
    }

    public boolean muted() {
        return level == WatchLevel.MUTED;
    }
}

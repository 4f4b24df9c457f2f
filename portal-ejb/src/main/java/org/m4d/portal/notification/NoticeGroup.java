package org.m4d.portal.notification;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.LocalizedText;

/**
 * What a member was told of one place, such as a topic, an e-discussion or a conversation, in one line of her stream.
 *
 * @param newest the number of the newest notification in it: all up to it can be marked read
 * @param first the number of the one to open: the oldest that is unread, or else the newest
 * @param place as {@code topic:12}; null for a notification that stands by itself
 * @param type of the place, or of what the notification is about
 * @param title as it stands on its page
 * @param path of the place's page, after the language
 * @param told what happened, the latest first
 * @param at when the newest of it happened
 */
public record NoticeGroup(
        long newest,
        long first,
        String place,
        String type,
        LocalizedText title,
        String path,
        List<Told> told,
        int count,
        int unread,
        Instant at) {

    /**
     * All of one kind.
     *
     * @param kind as {@link NoticeKind#id()} has it
     * @param by who did it last; null when the portal itself did
     * @param others how many others did
     * @param count how often
     */
    public record Told(String kind, String by, int others, int count) {}

    public NoticeGroup {
        told = List.copyOf(told);
    }
}

package org.m4d.portal.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a member wants to be told of a forum or of a topic. What a topic has itself goes before what its forum has. Kept by name, so
 * that later levels need no change of what is stored.
 */
public enum WatchLevel {
    /** Told of every post; of a forum, of every topic and every post in it. */
    WATCHING,

    /**
     * Told when it begins to move: of the first post since she was last in the topic, and of no further one before she has been there
     * again. Of a forum: of every new topic and of none of the replies.
     */
    FOLLOWING,

    /** Told when somebody mentions or quotes her, as everywhere. */
    NORMAL,

    /** Out of her lists of unread and latest topics; told of nothing but what moderators decide about her own posts. */
    MUTED;

    /** The name used in forms, texts and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a level by its {@link #id()}. */
    public static Optional<WatchLevel> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }
}

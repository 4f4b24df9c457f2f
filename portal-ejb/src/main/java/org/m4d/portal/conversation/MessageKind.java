package org.m4d.portal.conversation;

/** What a line of a conversation is. */
public enum MessageKind {
    /** Somebody wrote something. */
    TEXT,
    /** Somebody took a member in. */
    ADDED,
    /** Who started the conversation took a member out. */
    REMOVED,
    /** Somebody left. */
    LEFT;

    /** The name used in the API and in text keys. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

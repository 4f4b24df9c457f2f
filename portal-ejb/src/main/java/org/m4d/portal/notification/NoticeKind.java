package org.m4d.portal.notification;

import java.util.List;
import java.util.Locale;

/** What a notification tells. The words for it are the texts {@code notice.<id>}. */
public enum NoticeKind {
    /** Somebody replied in a topic that the member follows or wrote in. */
    REPLY,
    /** A topic was started in a forum that the member watches. */
    TOPIC,
    MENTION,
    QUOTE,
    REACTION,
    /** A post of the member's was taken as the answer to a question. */
    ANSWER,
    /** A message in a conversation. */
    MESSAGE,
    /** An invitation to a group or a conversation. */
    INVITATION,
    /** Somebody asks to join a group that the member owns. */
    REQUEST,
    /** A request to join was granted or refused. */
    REQUEST_ANSWERED,
    /** A moderator decided about something of the member's: leads to the statement of reasons. */
    DECISION,
    /** An appeal of the member's was decided. */
    APPEAL,
    /** A flag that the member raised was dealt with. */
    FLAG,
    TRANSLATION,
    POLL;

    /** Of these everybody is told one for each text: the first that holds. */
    static final List<NoticeKind> OF_TEXTS = List.of(MENTION, QUOTE, REPLY, TOPIC);

    /** Whether it is not told to those who muted what it is about. */
    boolean mutable() {
        return switch (this) {
            case REPLY, TOPIC, MENTION, QUOTE, REACTION, ANSWER, TRANSLATION, POLL -> true;
            default -> false;
        };
    }

    /** The name used in texts and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

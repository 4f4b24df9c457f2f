package org.m4d.portal.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    /** A poll that the member asked or voted in is closed. */
    POLL,
    /** Somebody contributed to an e-discussion that the member follows or contributed to. */
    CONTRIBUTION,
    /** An e-discussion that the member follows came to another state. */
    EDISCUSSION,
    /** Somebody took the member into the team that facilitates an e-discussion. */
    APPOINTMENT,
    /** An e-discussion was announced that awaits the member. */
    EDISCUSSION_ANNOUNCED,
    /** A facilitator invites the member to contribute to an e-discussion. */
    EDISCUSSION_INVITATION,
    /** Those who facilitate an e-discussion that the member follows or contributed to have summed up one of its weeks. */
    WEEKLY_SUMMARY,
    /** The member is asked to endorse the summary of an e-discussion, or to dissent from it. */
    ENDORSEMENT,
    /** A statement was put in other words after the member had answered it, so that the answer does not count any more. */
    ENDORSEMENT_LAPSED,
    /** A recommendation that the member is to act on, or whose discussion she facilitates, was written, answered or went another step. */
    LEDGER,
    /** The deadline of such a recommendation comes near, or is over. */
    LEDGER_REMINDER;

    /** Of these everybody is told one for each text: the first that holds. */
    static final List<NoticeKind> OF_TEXTS = List.of(MENTION, QUOTE, REPLY, TOPIC, CONTRIBUTION, WEEKLY_SUMMARY);

    /** Those that tell of something new in a place for its own sake, to whoever wants to hear of the place. */
    private static final Set<NoticeKind> NEWS = Set.of(REPLY, TOPIC, CONTRIBUTION);

    /** Whether it is not told to those who muted what it is about. */
    boolean mutable() {
        return switch (this) {
            case REPLY,
                    TOPIC,
                    CONTRIBUTION,
                    EDISCUSSION,
                    MENTION,
                    QUOTE,
                    REACTION,
                    ANSWER,
                    TRANSLATION,
                    POLL,
                    EDISCUSSION_INVITATION,
                    EDISCUSSION_ANNOUNCED,
                    WEEKLY_SUMMARY,
                    ENDORSEMENT,
                    ENDORSEMENT_LAPSED -> true;
            default -> false;
        };
    }

    /** Whether how it is told can be chosen for a place: so of what is written there, not of what happens to something written before. */
    public boolean ofPlace() {
        return OF_TEXTS.contains(this);
    }

    /** Whether it tells of something new in a place for its own sake: to whoever wants to hear of the place. */
    public boolean news() {
        return NEWS.contains(this);
    }

    /** Whether a member may choose this for it. What moderators decide about her reaches her in any case. */
    public boolean admits(Delivery delivery) {
        return delivery != Delivery.NONE || (this != DECISION && this != APPEAL);
    }

    /**
     * How it is told to those who chose nothing for it.
     *
     * @param level how much the member wants to hear of the nearest place that she chose a level for
     */
    public Delivery byDefault(WatchLevel level) {
        if (NEWS.contains(this)) {
            return level == WatchLevel.WATCHING ? Delivery.INSTANT : Delivery.DAILY;
        }
        return switch (this) {
            case REACTION -> Delivery.PORTAL;
            case TRANSLATION, POLL, EDISCUSSION_ANNOUNCED -> Delivery.DAILY;
            default -> Delivery.INSTANT;
        };
    }

    /** Finds a kind by its name as it is kept. */
    public static Optional<NoticeKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The name used in texts and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

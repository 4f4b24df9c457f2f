package org.m4d.portal.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of notifications that a reader looks through together. Every kind is in one of them. */
public enum NoticeFamily {
    REPLIES(NoticeKind.REPLY, NoticeKind.TOPIC, NoticeKind.CONTRIBUTION, NoticeKind.ANSWER),
    MENTIONS(NoticeKind.MENTION, NoticeKind.QUOTE),
    REACTIONS(NoticeKind.REACTION, NoticeKind.POLL, NoticeKind.TRANSLATION),
    MESSAGES(NoticeKind.MESSAGE),
    GROUPS(NoticeKind.INVITATION, NoticeKind.REQUEST, NoticeKind.REQUEST_ANSWERED),
    EDISCUSSIONS(
            NoticeKind.EDISCUSSION,
            NoticeKind.WEEKLY_SUMMARY,
            NoticeKind.EDISCUSSION_ANNOUNCED,
            NoticeKind.EDISCUSSION_INVITATION,
            NoticeKind.ENDORSEMENT,
            NoticeKind.ENDORSEMENT_LAPSED,
            NoticeKind.APPOINTMENT,
            NoticeKind.LEDGER,
            NoticeKind.LEDGER_REMINDER),
    MODERATION(NoticeKind.DECISION, NoticeKind.APPEAL, NoticeKind.FLAG);

    private final Set<NoticeKind> kinds;

    NoticeFamily(NoticeKind... kinds) {
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    /** Which kinds are in it. */
    public Set<NoticeKind> kinds() {
        return EnumSet.copyOf(kinds);
    }

    /** The name used in addresses, texts and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds one by its {@link #id()}. */
    public static Optional<NoticeFamily> of(String id) {
        return Arrays.stream(values()).filter(family -> family.id().equals(id)).findFirst();
    }
}

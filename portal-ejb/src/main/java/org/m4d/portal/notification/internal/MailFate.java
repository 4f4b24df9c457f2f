package org.m4d.portal.notification.internal;

import org.m4d.portal.notification.Delivery;

/**
 * What becomes of the mail of a notification in the moment in which it is to go out at once: by what its member wants now, and has heard by now. Its
 * name is what is noted of the notification.
 */
enum MailFate {
    /** It goes out. */
    INSTANT,
    /** It is left to the mail that gathers a day. */
    DAILY,
    /** It is left to the mail that gathers a week. */
    WEEKLY,
    /** It was told by mail before. */
    TOLD,
    /** No mail of it is wanted. */
    NONE;

    /** What the member has heard by mail of the same text. */
    enum Heard {
        NOTHING,
        /** In a digest, beside others. */
        BY_DIGEST,
        /** By a mail of its own. */
        BY_MAIL
    }

    /** @param wanted how it reaches its member; null when nobody can say */
    static MailFate of(Delivery wanted, Heard heard) {
        if (wanted == null || wanted == Delivery.NONE || wanted == Delivery.PORTAL) {
            return NONE;
        }
        if (heard == Heard.BY_MAIL) {
            return TOLD;
        }
        return switch (wanted) {
            case WEEKLY -> WEEKLY;
            case DAILY -> DAILY;
            default -> heard == Heard.BY_DIGEST ? DAILY : INSTANT;
        };
    }
}

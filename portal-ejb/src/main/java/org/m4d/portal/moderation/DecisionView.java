package org.m4d.portal.moderation;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.AuthorView;

/**
 * A statement of reasons, as the one who is concerned and moderators read it.
 *
 * @param about what it is about, such as {@code post:12}
 * @param title of the conversation in which that stands, or the member's name
 * @param path of its page after the language; null when there is none
 * @param member who is concerned
 * @param uponNotice whether reports of members led to it
 * @param endsAt when it ends by itself; null when it does not
 * @param appeal null when there is none
 * @param mayAppeal whether the one who reads may appeal now
 * @param mayDecide whether the one who reads may decide the appeal now
 */
public record DecisionView(
        long id,
        Measure measure,
        String about,
        LocalizedText title,
        String path,
        AuthorView member,
        Reason reason,
        String facts,
        boolean uponNotice,
        Instant at,
        Instant endsAt,
        Instant appealUntil,
        Outcome outcome,
        AppealView appeal,
        boolean mayAppeal,
        boolean mayDecide) {

    /** The same with the page on which the one who reads finds it; null when there is none. */
    public DecisionView at(String page) {
        return new DecisionView(
                id,
                measure,
                about,
                title,
                page,
                member,
                reason,
                facts,
                uponNotice,
                at,
                endsAt,
                appealUntil,
                outcome,
                appeal,
                mayAppeal,
                mayDecide);
    }

    /**
     * What was said against it, and what was found.
     *
     * @param overturned null while it is open, with answer and time
     */
    public record AppealView(String words, Instant at, Boolean overturned, String answer, Instant decidedAt) {}
}

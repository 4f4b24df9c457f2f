package org.m4d.portal.ediscussion;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * A line of an e-discussion's log as it is read.
 *
 * @param deed what was done, as {@link EDiscussionDeed#id()} has it; a client takes deeds that it does not know, for there will be more
 * @param by who did it; null when the date did
 * @param member whom it concerned; null for nobody
 * @param reason plain text; null when none was asked
 * @param lang of the reason, BCP 47
 * @param opens the opening from then on; null where the dates did not change
 * @param closes the closing from then on; null where the dates did not change
 */
public record LogEntryView(
        long id,
        String deed,
        AuthorView by,
        AuthorView member,
        String reason,
        String lang,
        Instant opens,
        Instant closes,
        Instant at) {}

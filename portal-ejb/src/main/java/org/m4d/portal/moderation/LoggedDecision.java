package org.m4d.portal.moderation;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * A decision as everybody may read of it: nothing of who, nothing of what was written.
 *
 * @param content the kind of content, such as {@code post}
 * @param place the forum or discussion where it happened, when everybody may read that; else null
 * @param placePath of its page after the language; null with it
 * @param appeal null without one, else {@code open}, {@code upheld} or {@code overturned}
 */
public record LoggedDecision(
        long id,
        Measure measure,
        Reason reason,
        String content,
        Instant at,
        Instant endsAt,
        LocalizedText place,
        String placePath,
        Outcome outcome,
        String appeal) {}

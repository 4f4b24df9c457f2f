package org.m4d.portal.moderation;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * A report as the one who raised it sees it.
 *
 * @param about what was reported, such as {@code post:12}
 * @param title of the conversation in which it stands
 * @param state what became of it
 */
public record FlagView(
        long id,
        String about,
        LocalizedText title,
        Reason reason,
        String words,
        Instant at,
        CaseState state,
        Instant decidedAt) {}

package org.m4d.portal.forum;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * A forum as lists and its own page show it.
 *
 * @param lastPostAt null while nothing was posted
 */
public record ForumView(
        long id,
        String slug,
        LocalizedText names,
        LocalizedText descriptions,
        int topics,
        int posts,
        Instant lastPostAt) {}

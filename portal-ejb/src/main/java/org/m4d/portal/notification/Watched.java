package org.m4d.portal.notification;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * Something for which a member chose how much to be told.
 *
 * @param type of what it is
 * @param id its number
 * @param title as it stands on its page
 * @param path of its page, after the language
 * @param delivery how she is told of it; null: as the kind of what is told says
 * @param since when she chose
 */
public record Watched(
        String type, long id, LocalizedText title, String path, WatchLevel level, Delivery delivery, Instant since) {}

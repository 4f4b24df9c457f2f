package org.m4d.portal.notification;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * A notification as its member reads it.
 *
 * @param kind what happened, as {@link NoticeKind#id()} has it; a client takes kinds that it does not know, for there will be more
 * @param by who did it; null when the portal itself did
 * @param type of what it is about
 * @param title of what it is about, as it stands on its page
 * @param path of its page, after the language
 * @param read whether the member has opened it
 */
public record NoticeView(
        long id, String kind, String by, String type, LocalizedText title, String path, Instant at, boolean read) {}

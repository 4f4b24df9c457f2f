package org.m4d.portal.security;

import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.LocalizedText;

/**
 * What other features need to know of something to point at it: in a notification, in a moderator's queue, beside an attachment.
 *
 * @param title as it stands on its page, under the tag of its language
 * @param path of its page, after the language
 * @param author the member who wrote it; null when it has none
 * @param audience who may read it
 * @param shown false while it is withdrawn, removed or waits for a moderator: then its author and moderators alone read it
 */
public record ContentCard(
        ContentRef ref, LocalizedText title, String path, Long author, Audience audience, boolean shown) {}

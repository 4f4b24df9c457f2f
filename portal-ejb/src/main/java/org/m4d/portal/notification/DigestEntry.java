package org.m4d.portal.notification;

import java.util.Objects;
import java.util.Set;
import org.m4d.portal.common.ContentRef;

/**
 * One of the things that a section of a digest tells.
 *
 * @param key by which it is known again: no two digests of a member bring the same; ASCII, at most 100 characters
 * @param about the contents that whoever reads it has been told of, and that notifications may have told before; may be empty
 * @param title as it stands on its page
 * @param lang BCP 47 tag of title and excerpt
 * @param path of its page, after the language
 * @param note who or when, in the portal's words
 * @param excerpt its beginning; null when it has none
 */
public record DigestEntry(
        String key, Set<ContentRef> about, String title, String lang, String path, String note, String excerpt) {

    public DigestEntry {
        Objects.requireNonNull(key, "key");
        about = Set.copyOf(about);
    }
}

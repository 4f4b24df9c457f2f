package org.m4d.portal.common;

import java.util.Objects;

/**
 * Told inside the transaction by whoever wrote something that readers can see. Caches drop what they hold of it after the
 * commit; the search module refreshes documents that depend on it.
 *
 * @param ref what changed
 */
public record ContentChanged(ContentRef ref) {
    public ContentChanged {
        Objects.requireNonNull(ref, "ref");
    }

    public static ContentChanged of(ContentType type, long id) {
        return new ContentChanged(new ContentRef(type, id));
    }
}

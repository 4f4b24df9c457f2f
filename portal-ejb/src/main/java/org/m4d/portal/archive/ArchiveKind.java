package org.m4d.portal.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an archive is a file of. */
public enum ArchiveKind {
    /** Mails, one behind the other; also packed by gzip. */
    MBOX,
    /** One JSON object with categories, topics, posts and users, as Discourse calls them; also packed by gzip. */
    DISCOURSE;

    /** As it stands in addresses and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #id()}. */
    public static Optional<ArchiveKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}

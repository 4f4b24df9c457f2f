package org.m4d.portal.archive;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far the import of an archive is. */
public enum ArchiveState {
    /** Others are before it. */
    WAITING,
    /** Its headers are read, to find out which messages belong together. */
    THREADING,
    /** Topics and posts are written. */
    WRITING,
    DONE,
    /** It could not go on; what was written stays. */
    FAILED,
    /** Somebody stopped it; what was written stays. */
    CANCELLED;

    /** Those in which something is still to be done. */
    public static final Set<ArchiveState> OPEN = EnumSet.of(WAITING, THREADING, WRITING);

    public boolean open() {
        return OPEN.contains(this);
    }

    /** As it stands in the API and in keys of texts: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

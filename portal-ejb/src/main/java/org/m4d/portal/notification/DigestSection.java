package org.m4d.portal.notification;

import java.time.Instant;
import java.util.List;

/** Implemented by features that have something to say in the summary of what is new: a section of the digest. */
public interface DigestSection {

    /** So many entries at most are asked of a section: more than are shown, as some may have been told before. */
    int MOST = 20;

    /** Its heading is the words {@code digest.<id>} of mails. */
    String id();

    /** Where it stands among the sections: the lowest first. */
    int rank();

    /** Whether it may have anything at all for anybody: asked once for many members, so that for nothing nobody is looked at. */
    boolean anything(Instant since, Instant until);

    /** What it has for a reader and she has not read, the best first, at most {@link #MOST}. A few statements, however many there are. */
    List<DigestEntry> entries(DigestReader reader);
}

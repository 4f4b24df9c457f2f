package org.m4d.portal.attachment.internal;

import java.nio.file.Path;

/** Looks for viruses. */
interface Scanner {

    /** What came of it. */
    enum Verdict {
        HARMLESS,
        INFECTED,
        /** It could not be asked, or gave no answer: nothing is known of the file. */
        UNKNOWN
    }

    Verdict scan(Path file);
}

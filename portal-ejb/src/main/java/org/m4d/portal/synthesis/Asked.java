package org.m4d.portal.synthesis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is asked in a round of endorsement. */
public enum Asked {
    /** Whoever contributed something that can be read. */
    CONTRIBUTORS,
    MEMBERS;

    /** The name used in the API and in text keys: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Asked> of(String id) {
        return Arrays.stream(values()).filter(asked -> asked.id().equals(id)).findFirst();
    }
}

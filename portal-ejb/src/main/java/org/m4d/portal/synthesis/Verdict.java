package org.m4d.portal.synthesis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says to a statement of a summary. */
public enum Verdict {
    ENDORSE,
    /** It takes a reason. */
    DISSENT,
    /** Neither; it is counted in no threshold. */
    ABSTAIN;

    /** The name used in the API and in text keys: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String id) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.id().equals(id))
                .findFirst();
    }
}

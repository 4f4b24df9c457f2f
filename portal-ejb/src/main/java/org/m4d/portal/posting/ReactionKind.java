package org.m4d.portal.posting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader can say with one press. A person may say all three of the same text, each once. */
public enum ReactionKind {
    THANKS,
    AGREE,
    USEFUL;

    /** The name used in addresses, forms, texts and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReactionKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}

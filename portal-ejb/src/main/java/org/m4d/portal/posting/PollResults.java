package org.m4d.portal.posting;

import java.util.Arrays;
import java.util.Optional;

/** When the result of a poll can be seen. */
public enum PollResults {
    ALWAYS("always"),
    /** By those who voted, and by everybody once it is closed. */
    VOTED("voted"),
    CLOSED("closed");

    private final String id;

    PollResults(String id) {
        this.id = id;
    }

    /** The name used in forms, texts and the API. */
    public String id() {
        return id;
    }

    public static Optional<PollResults> of(String id) {
        return Arrays.stream(values()).filter(shown -> shown.id.equals(id)).findFirst();
    }

    /** Whether somebody sees it now. */
    boolean visible(boolean closed, boolean voted) {
        return switch (this) {
            case ALWAYS -> true;
            case VOTED -> closed || voted;
            case CLOSED -> closed;
        };
    }
}

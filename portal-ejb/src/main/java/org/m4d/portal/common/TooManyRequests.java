package org.m4d.portal.common;

import java.time.Duration;

/** The limit for this member or address is reached for now. */
public class TooManyRequests extends PortalException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super("error.too-many-requests", null, retryAfter.toSeconds());
        this.retryAfter = retryAfter;
    }

    /**
     * With a text of its own.
     *
     * @param key of the text that says what there was too much of
     */
    public TooManyRequests(String key, Duration retryAfter, Object... arguments) {
        super(key, null, arguments);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

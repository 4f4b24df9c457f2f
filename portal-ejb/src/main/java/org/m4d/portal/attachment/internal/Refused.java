package org.m4d.portal.attachment.internal;

import java.util.Map;
import org.m4d.portal.common.InvalidInput;

/** The ways in which a file cannot be taken, as they are told to whoever brought it. */
final class Refused {

    static final String FIELD = "file";

    private Refused() {}

    /** Nothing in it. */
    static InvalidInput empty() {
        return InvalidInput.of(FIELD, "error.attachment.empty");
    }

    /** @param most in bytes */
    static InvalidInput tooLarge(long most) {
        return InvalidInput.of(FIELD, "error.attachment.too-large", Map.of("max", most / 1_000_000));
    }

    /** What it is, is not on the list. */
    static InvalidInput type() {
        return InvalidInput.of(FIELD, "error.attachment.type");
    }

    /** It claims to be one thing and is built like another, or is broken. */
    static InvalidInput broken() {
        return InvalidInput.of(FIELD, "error.attachment.broken");
    }

    static InvalidInput broken(Throwable cause) {
        return InvalidInput.of(FIELD, "error.attachment.broken", cause);
    }

    /** More pixels than anybody's camera makes. */
    static InvalidInput dimensions() {
        return InvalidInput.of(
                FIELD,
                "error.attachment.dimensions",
                Map.of("side", PictureLimits.LONGEST_SIDE, "pixels", PictureLimits.MOST_PIXELS / 1_000_000));
    }

    /** A document that brings programs. */
    static InvalidInput macros() {
        return InvalidInput.of(FIELD, "error.attachment.macros");
    }

    /** A small file that would become a huge one. */
    static InvalidInput bomb() {
        return InvalidInput.of(FIELD, "error.attachment.bomb");
    }

    static InvalidInput infected() {
        return InvalidInput.of(FIELD, "error.attachment.infected");
    }
}

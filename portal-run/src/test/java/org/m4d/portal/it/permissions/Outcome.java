package org.m4d.portal.it.permissions;

import java.util.Arrays;

/** What comes of an attempt, by the word that stands for it in the table. */
enum Outcome {
    YES("yes", 200),
    WAITS("waits", 201),
    SIGN_IN("sign in", 401),
    NO("no", 403),
    NEVER("never", 403),
    GONE("gone", 404),
    /** She is held back by what she is herself; the page with the form opens all the same. */
    HELD("held", 403),
    /** It is hers to do, and not in this state. */
    NOT_NOW("not now", 409),
    /** The place is not there for this person. */
    HIDDEN("", 404),
    /** The same, said of the field that names the place. */
    HIDDEN_IN_FIELD("", 422),
    /** A list is there without it. */
    LEFT_OUT("left out", 200);

    private final String word;
    private final int status;

    Outcome(String word, int status) {
        this.word = word;
        this.status = status;
    }

    static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> !outcome.word.isEmpty() && outcome.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outcome: " + word));
    }

    /** Whether it is done. */
    boolean done() {
        return this == YES || this == WAITS;
    }

    /** What the API, and a page, answer with when it is not done. */
    int status() {
        return status;
    }
}

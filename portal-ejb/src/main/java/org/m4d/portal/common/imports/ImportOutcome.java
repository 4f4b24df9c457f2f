package org.m4d.portal.common.imports;

import java.util.Locale;

/**
 * What became of a line.
 *
 * @param id the record's number
 * @param path the address of its page after the language; null when it has none
 */
public record ImportOutcome(Status status, long id, String path) {

    /** Whether the record is new. */
    public enum Status {
        CREATED,
        UPDATED,
        UNCHANGED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.m4d.portal.archive.internal;

import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PortalException;

/**
 * Why a message, or a file of one, is not taken.
 *
 * @param number of the message within the archive, from 1
 * @param message its id; null for none
 * @param reason key of a text
 * @param detail null for nothing
 * @param whole whether nothing of the message was taken
 */
record Refusal(int number, String message, String subject, String reason, String detail, boolean whole) {

    /** Nothing of a message could be taken. */
    static Refusal of(int number, String message, String subject, String reason, String detail) {
        return new Refusal(number, message, subject, reason, detail, true);
    }

    /** What went wrong, as the key of a text. */
    static String reason(RuntimeException failed) {
        if (failed instanceof InvalidInput invalid && !invalid.violations().isEmpty()) {
            return invalid.violations().getFirst().key();
        }
        return failed instanceof PortalException known ? known.key() : "archive.refused.failure";
    }
}

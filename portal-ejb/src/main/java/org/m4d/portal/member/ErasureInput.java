package org.m4d.portal.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a member is erased.
 *
 * @param reason for the audit log, which keeps it: it is not to name anybody
 */
public record ErasureInput(
        @NotBlank(message = "error.required") @Size(max = LONGEST, message = "error.length")
        String reason) {

    public static final int LONGEST = 500;
}

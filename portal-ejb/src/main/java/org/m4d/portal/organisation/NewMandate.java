package org.m4d.portal.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A mandate to be given.
 *
 * @param member id of who gets it
 * @param role {@code owner}, {@code editor} or {@code evidence} for an association, {@code officer} for an authority
 */
public record NewMandate(
        @NotNull(message = "error.mandate-member") Long member,
        @NotBlank(message = "error.required") String role) {}

package org.m4d.portal.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why a moderator decides: what article 17 of the Digital Services Act wants told to the one who is concerned.
 *
 * @param reason the rule
 * @param facts what happened and why the rule applies; where the law is the reason, which law
 */
public record Statement(
        @NotNull(message = "error.required") Reason reason,

        @NotBlank(message = "error.required") @Size(min = 10, max = 2000, message = "error.length")
        String facts) {}

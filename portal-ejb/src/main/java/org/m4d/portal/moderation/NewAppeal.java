package org.m4d.portal.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the one who is concerned says against a decision. */
public record NewAppeal(
        @NotBlank(message = "error.required") @Size(min = 10, max = 2000, message = "error.length")
        String words) {}

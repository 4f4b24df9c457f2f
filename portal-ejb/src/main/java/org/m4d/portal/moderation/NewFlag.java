package org.m4d.portal.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A member's report.
 *
 * @param reason which rule it is about
 * @param words what the moderators should know; needed when the reason alone does not say it
 */
public record NewFlag(
        @NotNull(message = "error.required") Reason reason,
        @Size(max = 500, message = "error.length.most") String words) {}

package org.m4d.portal.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A forum of a circle of members, such as a group.
 *
 * @param name 3 to 120 characters
 * @param description what belongs there; may be null
 * @param lang BCP 47 tag of both
 */
public record CircleForumInput(
        @NotBlank(message = "error.required") @Size(min = 3, max = 120, message = "error.length")
        String name,

        @Size(max = 500, message = "error.length") String description,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {}

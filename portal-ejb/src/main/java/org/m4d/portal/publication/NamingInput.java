package org.m4d.portal.publication;

import jakarta.validation.constraints.NotNull;

/** @param named whether the one who acts wants to be named as a contributor */
public record NamingInput(
        @NotNull(message = "error.required") Boolean named) {}

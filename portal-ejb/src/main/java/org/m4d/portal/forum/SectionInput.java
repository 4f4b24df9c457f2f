package org.m4d.portal.forum;

import jakarta.validation.constraints.NotNull;
import org.m4d.portal.common.LocalizedText;

/**
 * A heading under which forums stand together.
 *
 * @param names by language, at least one
 * @param position its place among the sections, from 1; null to leave it where it is, or at the end
 */
public record SectionInput(
        @NotNull(message = "error.required") LocalizedText names, Integer position) {}

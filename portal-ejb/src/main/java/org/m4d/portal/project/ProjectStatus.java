package org.m4d.portal.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a project is. */
public enum ProjectStatus {
    PLANNED,
    ACTIVE,
    COMPLETED;

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProjectStatus> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}

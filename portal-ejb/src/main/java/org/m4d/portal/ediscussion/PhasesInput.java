package org.m4d.portal.ediscussion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All phases of an e-discussion.
 *
 * @param phases in any order; none for a discussion without phases
 */
public record PhasesInput(
        @Size(max = MOST, message = "error.too-many")
        List<@NotNull(message = "error.required") @Valid PhaseInput> phases) {

    /** So many one discussion has at most. */
    public static final int MOST = 8;

    public PhasesInput {
        phases = phases == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(phases));
    }
}

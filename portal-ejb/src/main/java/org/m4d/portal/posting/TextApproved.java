package org.m4d.portal.posting;

import java.util.Objects;
import org.m4d.portal.common.FeatureEvent;

/**
 * A moderator let a text out that had waited: whom it names can read it now. Told inside the transaction.
 *
 * @param text as if it were written now, with all that it names
 */
@FeatureEvent
public record TextApproved(TextWritten text) {
    public TextApproved {
        Objects.requireNonNull(text, "text");
    }
}

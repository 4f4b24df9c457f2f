package org.m4d.portal.posting;

import java.util.Objects;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;

/**
 * Somebody translated what somebody else wrote. Told inside the transaction.
 *
 * @param original what was translated
 * @param by the member who translated it
 */
@FeatureEvent
public record TextTranslated(ContentRef original, long by) {
    public TextTranslated {
        Objects.requireNonNull(original, "original");
    }
}

package org.m4d.portal.posting;

import java.util.Objects;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;

/**
 * Something is quoted by more or fewer texts than before. Told inside the transaction, so that the feature that owns it keeps the count in
 * its row.
 *
 * @param quoted what is quoted
 * @param count how many texts of the same kind quote it now
 */
@FeatureEvent
public record QuotesChanged(ContentRef quoted, int count) {
    public QuotesChanged {
        Objects.requireNonNull(quoted, "quoted");
    }
}

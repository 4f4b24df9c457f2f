package org.m4d.portal.posting;

import java.util.Optional;
import org.m4d.portal.common.ContentType;

/** Implemented by each feature whose texts members translate: how this floor reads a text without knowing that feature. */
public interface Originals {

    /** Whose texts these are. */
    ContentType type();

    /** The text; empty when there is none, or none that is shown. */
    Optional<Original> original(long id);

    /**
     * Remembers in the row of the original which translations there are.
     *
     * @param translated as {@link Translated} writes it
     */
    void translated(long id, String translated);
}

package org.m4d.portal.notification;

import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;

/** Implemented by features whose places have short names, by which one asks for their mail without a page to press a button on. */
public interface NamedPlaces {

    /**
     * A place.
     *
     * @param name its short name, which no place of another kind has
     * @param open whether it can be written into now
     */
    record Place(ContentRef ref, String name, LocalizedText title, boolean open) {}

    /** The kind of its places. */
    ContentType kind();

    /** The place of this name, if the one who acts may read it. Asks without an exception, which would undo what is asked for. */
    Optional<Place> named(String name);

    /** All that the one who acts may read and that is not over, the nearest to her first, else in the order in which pages list them. */
    List<Place> all();
}

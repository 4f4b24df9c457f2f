package org.m4d.portal.notification;

import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.LocalizedText;

/** Implemented by features whose places have short names, by which one asks for their mail without a page to press a button on. */
public interface NamedPlaces {

    /**
     * A place.
     *
     * @param name its short name, as in its address
     */
    record Place(ContentRef ref, String name, LocalizedText title) {}

    /** The place of this name, if the one who acts may read it. */
    Optional<Place> named(String name);

    /** All that the one who acts may read, in the order in which pages list them. */
    List<Place> all();
}

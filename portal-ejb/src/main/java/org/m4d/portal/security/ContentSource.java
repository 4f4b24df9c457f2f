package org.m4d.portal.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentType;

/** Implemented by each feature for its contents, so that others can point at them by {@code ContentRef} without knowing it. */
public interface ContentSource {

    /** The kinds of contents that are this feature's. */
    Set<ContentType> types();

    /**
     * The cards of these contents, whoever may read them; one that does not exist gives none. Asks the database once, not once
     * for each.
     *
     * @param type one of {@link #types()}
     */
    List<ContentCard> cards(ContentType type, Collection<Long> ids);
}

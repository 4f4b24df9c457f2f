package org.m4d.portal.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/** Implemented by each feature whose contents can be watched: how this floor learns that a post belongs to a topic, and that to a forum. */
public interface Surroundings {

    /** The kinds of contents whose surroundings it knows. */
    Set<ContentType> types();

    /** What of it can be watched itself. */
    Set<ContentType> watchable();

    /**
     * What can be watched and holds each of these, from the inside out, itself included where it can be watched; without those that do not
     * exist. As few statements for many as for one.
     */
    Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs);
}

package org.m4d.portal.notification;

import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/** Implemented by each feature whose contents can be watched: how this floor learns that a post belongs to a topic, and that to a forum. */
public interface Surroundings {

    /** The kinds of contents whose surroundings it knows. */
    Set<ContentType> types();

    /** What of it can be watched itself. */
    Set<ContentType> watchable();

    /** What can be watched and holds this, from the inside out, itself included where it can be watched; empty when it does not exist. */
    List<ContentRef> of(ContentRef ref);
}

package org.m4d.portal.web.moderation;

import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.web.routing.Route;

/** Reads from addresses and forms what is moderated, and why. */
final class ContentAddress {

    private ContentAddress() {}

    /** @throws NotFound when the address names no kind of content */
    static ContentRef of(Route route) {
        return of(route.part("type"), route.number("id"));
    }

    /** @throws NotFound when there is no such kind of content */
    static ContentRef of(String type, long id) {
        try {
            return new ContentRef(ContentType.of(type), id);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    /** The reason that a form or a client names; null when it names none, which the service then asks for. */
    static Reason reason(String id) {
        return Reason.of(id).orElse(null);
    }
}

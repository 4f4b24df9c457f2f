package org.m4d.portal.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts, for each kind of content, how often something readers can see has changed since the server started. Whoever keeps finished pages
 * names them by these numbers, so that a page made from old content is never asked for again.
 */
@ApplicationScoped
public class ContentVersions {

    private final Map<ContentType, AtomicLong> changes = new EnumMap<>(ContentType.class);

    public ContentVersions() {
        for (ContentType type : ContentType.values()) {
            changes.put(type, new AtomicLong());
        }
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        changes.get(change.ref().type()).incrementAndGet();
    }

    /** A name for the present state of these kinds: it differs as soon as one of them changes. */
    public String of(Collection<ContentType> types) {
        StringBuilder version = new StringBuilder();
        types.forEach(type -> version.append(changes.get(type)).append('.'));
        return version.toString();
    }
}

package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.notification.Surroundings;

/** Where things are: asks the features what surrounds their contents. */
@ApplicationScoped
public class Whereabouts {

    /** What is a place of its own, although nobody watches it. */
    private static final Set<ContentType> PLACES = EnumSet.of(
            ContentType.CONVERSATION,
            ContentType.PRACTICE,
            ContentType.PROJECT,
            ContentType.RECOMMENDATION,
            ContentType.ASSOCIATION,
            ContentType.AUTHORITY);

    @Inject
    @Any
    Instance<Surroundings> surroundings;

    /** Whether it can be watched at all. */
    public boolean watchable(ContentType type) {
        return surroundings.stream().anyMatch(known -> known.watchable().contains(type));
    }

    /** What can be watched and holds each of these, from the inside out; what nothing surrounds is left out. */
    public Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs) {
        Map<ContentRef, List<ContentRef>> found = new HashMap<>();
        for (Surroundings known : surroundings) {
            List<ContentRef> own = refs.stream()
                    .filter(ref -> known.types().contains(ref.type()))
                    .distinct()
                    .toList();
            if (!own.isEmpty()) {
                found.putAll(known.around(own));
            }
        }
        return found;
    }

    /** The page that something belongs to, under which what happens there is gathered; empty when it belongs to none. */
    public static Optional<ContentRef> place(ContentRef ref, List<ContentRef> around) {
        return around.isEmpty()
                ? Optional.of(ref).filter(own -> PLACES.contains(own.type()))
                : Optional.of(around.getFirst());
    }
}

package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;

/** All contents that are moderated, whichever feature they belong to. */
@ApplicationScoped
public class Contents {

    @Inject
    @Any
    Instance<Moderated> features;

    /**
     * What this is about.
     *
     * @throws NotFound when there is no such thing, or nothing of its kind is moderated
     */
    public Exhibit exhibit(ContentRef ref) {
        return exhibits(List.of(ref)).values().stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The same for many, with one look into the database for each kind. */
    public Map<ContentRef, Exhibit> exhibits(Collection<ContentRef> refs) {
        Map<ContentType, Set<Long>> ids = new EnumMap<>(ContentType.class);
        refs.forEach(ref ->
                ids.computeIfAbsent(ref.type(), unused -> new TreeSet<>()).add(ref.id()));
        Map<ContentRef, Exhibit> found = new HashMap<>();
        for (Moderated feature : features) {
            for (ContentType type : feature.types()) {
                if (ids.containsKey(type)) {
                    feature.exhibits(type, ids.get(type)).forEach(exhibit -> found.put(exhibit.ref(), exhibit));
                }
            }
        }
        return found;
    }

    /** The feature to which this belongs. */
    public Moderated feature(ContentRef ref) {
        for (Moderated feature : features) {
            if (feature.types().contains(ref.type())) {
                return feature;
            }
        }
        throw new NotFound();
    }
}

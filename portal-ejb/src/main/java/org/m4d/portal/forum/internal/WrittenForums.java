package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.ForumView;

/**
 * What is written about forums, kept by version: it hardly ever changes, and is three quarters of what the database does for a list of forums.
 * Counts and audiences are read each time. For reading alone: a transaction that changes forums and is rolled back must not leave its words here.
 */
@ApplicationScoped
class WrittenForums {

    /** A forum of a section as it is counted, and the versions of what is written about both. */
    record Counted(
            long id, long version, long section, long sectionVersion, int topics, int posts, Instant lastPostAt) {}

    /** A forum under its heading. */
    record Written(ForumView forum, long section, long sectionVersion, LocalizedText heading) {

        private boolean isOf(Counted counted) {
            return forum.version() == counted.version
                    && section == counted.section
                    && sectionVersion == counted.sectionVersion;
        }

        private Written with(Counted counted) {
            return new Written(
                    forum.counted(counted.topics, counted.posts, counted.lastPostAt), section, sectionVersion, heading);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReadableForums readable;

    private final Map<Long, Written> kept = new ConcurrentHashMap<>();

    /** The forums of sections that may be read, in the order of the sections and of their forums. */
    List<Written> underHeadings() {
        List<Counted> counted = entities.createQuery("""
                        select f.id, f.version, s.id, s.version, f.topicCount, f.postCount, f.lastPostAt
                        from Forum f join f.section s where f.audience in (:readable)
                        order by s.position, s.id, f.position, f.id
                        """, Counted.class)
                .setParameter("readable", readable.readable())
                .getResultList();
        List<Long> missing =
                counted.stream().filter(one -> !isKept(one)).map(Counted::id).toList();
        Map<Long, Written> read = missing.isEmpty() ? Map.of() : read(missing);
        kept.putAll(read);
        return counted.stream()
                .map(one -> read.getOrDefault(one.id, kept.get(one.id)).with(one))
                .toList();
    }

    private boolean isKept(Counted counted) {
        Written found = kept.get(counted.id);
        return found != null && found.isOf(counted);
    }

    private Map<Long, Written> read(List<Long> ids) {
        return entities.createQuery("select f from Forum f join fetch f.section where f.id in (:ids)", Forum.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(forum -> new Written(
                        Forums.view(forum),
                        forum.getSection().getId(),
                        forum.getSection().getVersion(),
                        forum.getSection().getNames()))
                .collect(Collectors.toMap(written -> written.forum().id(), Function.identity()));
    }
}

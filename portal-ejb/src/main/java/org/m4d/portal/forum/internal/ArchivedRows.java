package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.forum.ArchivedPlace;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.ForumRules;
import org.m4d.portal.forum.ForumSection;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.posting.PostingState;

/** What archives need of topics and posts in the database: many at once, by keys. */
@ApplicationScoped
public class ArchivedRows {

    private static final String SECTION = "archive";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    TopicTags tags;

    @Inject
    Forums forums;

    @Inject
    ForumRules rules;

    /** Where the posts with these keys are. */
    public Map<String, ArchivedPlace> places(Collection<String> keys) {
        Map<String, ArchivedPlace> found = new HashMap<>();
        if (!keys.isEmpty()) {
            entities.createQuery(
                            "select p.externalKey, p.id, p.topic.id, p.number from Post p where p.externalKey in :keys",
                            Object[].class)
                    .setParameter("keys", keys)
                    .getResultStream()
                    .forEach(row -> found.put(
                            (String) row[0], new ArchivedPlace((Long) row[1], (Long) row[2], (Integer) row[3])));
        }
        return found;
    }

    /** The topics with these keys; the one that took over all of its posts in the place of one that was merged. */
    public Map<String, Long> topics(Collection<String> keys) {
        Map<String, Long> found = new HashMap<>();
        if (!keys.isEmpty()) {
            entities.createQuery("select t from Topic t where t.externalKey in :keys", Topic.class)
                    .setParameter("keys", keys)
                    .getResultStream()
                    .forEach(topic -> found.put(topic.getExternalKey(), present(topic)));
        }
        return found;
    }

    private long present(Topic topic) {
        Topic now = topic;
        while (now.getMergedInto() != null) {
            now = entities.find(Topic.class, now.getMergedInto());
        }
        return now.getId();
    }

    public Forum forum(long id) {
        return entities.getReference(Forum.class, id);
    }

    public List<Forum> forums(Collection<Long> ids) {
        return ids.stream()
                .map(id -> entities.find(Forum.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A topic in a forum that the caller has locked. */
    public Topic add(Topic topic) {
        entities.persist(topic);
        return topic;
    }

    /** The forum that an archive's category became, or becomes now. A forum with its slug is taken if nothing says that it is of another. */
    public Forum forum(String slug, String key, String name, String description, String language) {
        Optional<Forum> known = entities.createQuery("select f from Forum f where f.externalKey = :key", Forum.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
        return known.orElseGet(() -> {
            Forum forum = new Forum(
                    free(slug),
                    section(),
                    LocalizedText.of(language, name),
                    LocalizedText.of(language, description),
                    0);
            forum.importedAs(key);
            forum.speak(language);
            entities.persist(forum);
            return forum;
        });
    }

    /** @param slug not longer than an address may be, with room for a number */
    private String free(String slug) {
        String base = rules.slug("archive-" + slug, LocalizedText.EMPTY);
        String free = base;
        for (int i = 2; forums.find(free).isPresent(); i++) {
            free = base + "-" + i;
        }
        return free;
    }

    private ForumSection section() {
        return entities.createQuery("select s from ForumSection s where s.slug = :slug", ForumSection.class)
                .setParameter("slug", SECTION)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    ForumSection section = new ForumSection(
                            SECTION,
                            new LocalizedText(
                                    Map.of("en", "Archive", "fr", "Archives", "es", "Archivo", "ar", "الأرشيف")),
                            Integer.MAX_VALUE);
                    entities.persist(section);
                    return section;
                });
    }

    /** Adds posts to the counts that lists show: the forums last, in the order of their ids. */
    public void count(Map<Topic, List<Post>> added) {
        entities.flush();
        added.keySet().stream()
                .filter(topic -> !topic.getTags().isEmpty())
                .sorted(Comparator.comparing(Topic::getId))
                .forEach(topic -> tags.moveUp(topic.getId()));
        Map<Long, Sum> sums = new TreeMap<>();
        added.forEach((topic, posts) -> {
            if (topic.getState() == PostingState.SHOWN) {
                posts.forEach(post -> sums.computeIfAbsent(topic.getForum().getId(), unused -> new Sum())
                        .add(post));
            }
        });
        sums.forEach(this::count);
    }

    private static final class Sum {
        private int topics;
        private int posts;
        private Instant latest = Instant.EPOCH;

        void add(Post post) {
            topics += post.opening() ? 1 : 0;
            posts++;
            latest = post.getCreatedAt().isAfter(latest) ? post.getCreatedAt() : latest;
        }
    }

    private void count(long forum, Sum sum) {
        entities.createQuery("""
                        update Forum f set f.topicCount = f.topicCount + :topics, f.postCount = f.postCount + :posts,
                            f.lastPostAt = case when f.lastPostAt is null or f.lastPostAt < :at then :at else f.lastPostAt end
                        where f.id = :forum
                        """)
                .setParameter("topics", sum.topics)
                .setParameter("posts", sum.posts)
                .setParameter("at", sum.latest)
                .setParameter("forum", forum)
                .executeUpdate();
    }
}

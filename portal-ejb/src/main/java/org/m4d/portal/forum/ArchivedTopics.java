package org.m4d.portal.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;
import org.m4d.portal.forum.internal.ArchivedRows;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.member.ArchivedMembers;
import org.m4d.portal.posting.MarkdownText;
import org.m4d.portal.posting.Writings;
import org.m4d.portal.security.Acting;

/**
 * Where archives of other places write topics and posts with their own dates and authors. Nobody is told of them, and they count like all
 * others. The caller has asked who may do that.
 */
@ApplicationScoped
public class ArchivedTopics {

    private static final int LONGEST_SLUG = 40;

    @Inject
    Topics topics;

    @Inject
    ArchivedRows rows;

    @Inject
    ArchivedMembers members;

    @Inject
    AttachmentUse attachments;

    @Inject
    Writings writings;

    @Inject
    Acting acting;

    @Inject
    Event<ContentChanged> changes;

    /** A forum by its number. */
    public record Place(long id, String slug, String language, LocalizedText names) {}

    /** @throws InvalidInput on the field {@code forum} when there is none */
    public Place forum(String slug) {
        Forum forum = topics.forum(slug);
        return new Place(forum.getId(), forum.getSlug(), forum.getLanguage(), forum.getNames());
    }

    /**
     * The forum of an archive's category, made when it is not there yet.
     *
     * @param slug as it was there; may have become another one's meanwhile
     * @param key what says that a forum is of this category
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Place forum(String slug, String key, String name, String description, String language) {
        Forum forum = rows.forum(slug(slug), key, name, description, language);
        changes.fire(ContentChanged.of(ContentType.FORUM, forum.getId()));
        return new Place(forum.getId(), forum.getSlug(), forum.getLanguage(), forum.getNames());
    }

    /** With room for what makes it another than that of a forum which is here. */
    private static String slug(String there) {
        String slug = Slug.of(there);
        return slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    }

    /** Where the posts with these keys are; those that are not here are missing. */
    public Map<String, ArchivedPlace> places(Collection<String> keys) {
        return rows.places(keys);
    }

    /** The topic with this key; where its posts are now, when it was merged. */
    public Optional<Long> topic(String key) {
        return Optional.ofNullable(rows.topics(Set.of(key)).get(key));
    }

    /**
     * Writes posts in their order, each behind those that its topic has. One that is here already is left as it is.
     *
     * @throws org.m4d.portal.common.PortalException when one of them cannot be taken; nothing is written then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ArchivedWritten write(List<ArchivedPost> posts) {
        Map<String, ArchivedPlace> places =
                new HashMap<>(rows.places(posts.stream().map(ArchivedPost::key).toList()));
        List<ArchivedPost> missing =
                posts.stream().filter(post -> !places.containsKey(post.key())).toList();
        Map<String, Topic> held = held(missing);
        Map<Topic, List<Post>> added = new LinkedHashMap<>();
        int begun = 0;
        int count = 0;
        Map<Long, Long> claimed =
                members.claimed(missing.stream().map(ArchivedPost::author).collect(Collectors.toSet()));
        for (ArchivedPost post : missing) {
            if (places.containsKey(post.key())) {
                continue;
            }
            Topic topic = held.get(post.topic().key());
            if (topic == null) {
                topic = begin(post, claimed.getOrDefault(post.author(), post.author()));
                held.put(post.topic().key(), topic);
                begun++;
            }
            Post written = add(topic, post, claimed.getOrDefault(post.author(), post.author()), places);
            count++;
            places.put(post.key(), new ArchivedPlace(written.getId(), topic.getId(), written.getNumber()));
            added.computeIfAbsent(topic, unused -> new ArrayList<>()).add(written);
        }
        rows.count(added);
        tell(added.keySet());
        return new ArchivedWritten(places, begun, count);
    }

    /**
     * The topics that are there, locked; then the forums that others are begun in (decision 0026).
     */
    private Map<String, Topic> held(List<ArchivedPost> posts) {
        Map<String, Long> ids = new HashMap<>();
        Set<String> keys = new TreeSet<>();
        posts.forEach(post -> {
            if (post.topic().known() == null) {
                keys.add(post.topic().key());
            } else {
                ids.put(post.topic().key(), post.topic().known());
            }
        });
        ids.putAll(rows.topics(keys));
        Map<Long, Topic> locked = new HashMap<>();
        new TreeSet<>(ids.values()).forEach(id -> locked.put(id, topics.locked(id)));
        Set<Long> forums = new TreeSet<>();
        posts.stream()
                .filter(post -> !ids.containsKey(post.topic().key()))
                .forEach(post -> forums.add(post.topic().forum()));
        topics.lock(rows.forums(forums));
        Map<String, Topic> held = new HashMap<>();
        ids.forEach((key, id) -> held.put(key, locked.get(id)));
        return held;
    }

    private Topic begin(ArchivedPost post, long author) {
        ArchivedTopic heading = post.topic();
        Topic topic = new Topic(
                rows.forum(heading.forum()),
                topics.member(author),
                heading.title(),
                heading.language(),
                heading.tags(),
                post.at());
        topic.importedAs(heading.key());
        if (heading.closed()) {
            topic.close();
        }
        if (heading.pinned()) {
            topic.pin();
        }
        return rows.add(topic);
    }

    private Post add(Topic topic, ArchivedPost post, long author, Map<String, ArchivedPlace> places) {
        MarkdownText text = post.text().apply(key -> place(key, places));
        Post written = topic.add(topics.member(author), text.body(), post.at());
        written.importedAs(post.key());
        topics.add(written);
        ContentRef ref = new ContentRef(ContentType.POST, written.getId());
        if (!text.refers().attachments().isEmpty() || !text.refers().quoted().isEmpty()) {
            acting.as(members.actor(post.author()), () -> {
                attachments.claim(ref, text.body().html());
                return writings.archived(ref, text.refers());
            });
        }
        return written;
    }

    private Optional<Long> place(String key, Map<String, ArchivedPlace> places) {
        ArchivedPlace here = places.get(key);
        return Optional.ofNullable(here == null ? rows.places(Set.of(key)).get(key) : here)
                .map(ArchivedPlace::post);
    }

    private void tell(Set<Topic> changed) {
        Set<Long> forums = new TreeSet<>();
        changed.forEach(topic -> {
            changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
            forums.add(topic.getForum().getId());
        });
        forums.forEach(forum -> changes.fire(ContentChanged.of(ContentType.FORUM, forum)));
    }
}

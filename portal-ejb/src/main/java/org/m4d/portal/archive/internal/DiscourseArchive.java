package org.m4d.portal.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.m4d.portal.archive.discourse.DiscourseExport;
import org.m4d.portal.archive.discourse.DiscoursePost;
import org.m4d.portal.archive.discourse.DiscourseTopic;
import org.m4d.portal.forum.ArchivedTopic;
import org.m4d.portal.forum.ArchivedTopics;

/** An export of Discourse whose order is known. */
final class DiscourseArchive implements Archive {

    private static final int LONGEST_TITLE = 200;

    /** As forums take tags. */
    private static final Pattern TAG = Pattern.compile("(?!\\.+$)[^,،/\\\\\\p{Cntrl}]{1,40}");

    private static final int MOST_TAGS = 10;

    private final Job job;
    private final DiscourseExport export;
    private final ArchivedTopics topics;
    private final DiscoursePosts posts;
    private final DiscourseArchives forums;
    private final Map<Long, Long> made = new HashMap<>();

    DiscourseArchive(
            Job job, DiscourseExport export, ArchivedTopics topics, DiscoursePosts posts, DiscourseArchives forums) {
        this.job = job;
        this.export = export;
        this.topics = topics;
        this.posts = posts;
        this.forums = forums;
    }

    @Override
    public int size() {
        return export.size();
    }

    @Override
    public int repeated() {
        return 0;
    }

    @Override
    public int skipped() {
        return export.leftOut();
    }

    @Override
    public List<Piece> pieces(int place, int most) throws IOException {
        Map<Integer, DiscoursePost> stretch = new LinkedHashMap<>();
        for (int at = place; at < Math.min(size(), place + most); at++) {
            stretch.put(at, export.post(at));
        }
        Set<String> here = topics.places(
                        stretch.values().stream().map(this::key).collect(Collectors.toSet()))
                .keySet();
        List<Piece> pieces = new ArrayList<>();
        for (Map.Entry<Integer, DiscoursePost> post : stretch.entrySet()) {
            pieces.add(
                    here.contains(key(post.getValue()))
                            ? Piece.here(post.getKey() + 1)
                            : piece(post.getKey(), post.getValue()));
        }
        return pieces;
    }

    private Piece piece(int place, DiscoursePost post) throws IOException {
        String id = String.valueOf(post.id());
        Optional<DiscourseTopic> topic = export.topicOf(place);
        if (topic.isEmpty()) {
            return Piece.refused(Refusal.of(place + 1, id, "", "archive.refused.topic", null));
        }
        Optional<Long> forum = forum(topic.get());
        if (forum.isEmpty()) {
            return Piece.refused(Refusal.of(place + 1, id, topic.get().title(), "archive.refused.category", null));
        }
        return posts.piece(
                new DiscoursePosts.Placed(
                        place + 1,
                        export,
                        export.topicNumber(place),
                        post,
                        heading(topic.get(), forum.get()),
                        this::key),
                job.language());
    }

    private String key(DiscoursePost post) {
        return scoped(post.key());
    }

    /** What went into a forum that somebody chose can go into another one, too. */
    private String scoped(String key) {
        return job.forum() == null ? key : key + ":" + job.forum();
    }

    private Optional<Long> forum(DiscourseTopic topic) {
        if (job.forum() != null) {
            return Optional.of(job.forum());
        }
        return export.category(topic.category())
                .map(category ->
                        made.computeIfAbsent(topic.category(), unused -> forums.forum(category, job.language())));
    }

    private ArchivedTopic heading(DiscourseTopic topic, long forum) {
        String title = AddressMask.inHeader(topic.title().strip());
        return new ArchivedTopic(
                null,
                forum,
                scoped(topic.key()),
                title.isEmpty() ? "…" : title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                job.language(),
                topic.tags().stream()
                        .map(tag -> AddressMask.in(tag.strip()))
                        .filter(tag -> TAG.matcher(tag).matches())
                        .limit(MOST_TAGS)
                        .collect(Collectors.toSet()),
                topic.closed(),
                topic.pinned());
    }

    @Override
    public void close() throws IOException {
        export.close();
    }
}

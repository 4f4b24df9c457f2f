package org.m4d.portal.archive.discourse;

import jakarta.json.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * An export of a Discourse forum, taken apart: one JSON object with the arrays {@code categories}, {@code topics}, {@code posts} and
 * {@code users} in any order. It is read once, as a stream; topics, posts and users go into a file beside it, and a few numbers of each stay in
 * memory. Left out are private messages, what is deleted, hidden or unlisted, what the system did, whispers, and categories that not
 * everybody may read.
 */
public final class DiscourseExport implements Closeable {

    private static final int SMALL_ACTION = 3;
    private static final int WHISPER = 4;

    private final Spool spool;
    private final boolean restricted;
    private final Map<Long, JsonObject> categories = new HashMap<>();
    private final Map<Long, Long> topics = new HashMap<>();
    private final Map<Long, Instant> begun = new HashMap<>();
    private final Map<Long, Long> users = new HashMap<>();
    private final Map<String, Long> userIds = new HashMap<>();
    private final Set<Long> authors = new HashSet<>();
    private final Set<Long> topicsLeftOut = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Integer> firstPlaces = new HashMap<>();
    private int leftOut;

    /** A post by its numbers. */
    private record Entry(long topic, int number, long place) {}

    private DiscourseExport(Path parts, boolean restricted) throws IOException {
        spool = new Spool(parts);
        this.restricted = restricted;
    }

    /**
     * Reads an export.
     *
     * @param parts where its parts are written to
     * @param restricted whether categories are taken, too, that not everybody may read: when all goes to a forum of its own
     * @param progress is told how many bytes were read, now and then
     * @throws jakarta.json.JsonException when it is no JSON
     */
    public static DiscourseExport read(Path file, Path parts, boolean restricted, LongConsumer progress)
            throws IOException {
        DiscourseExport export = new DiscourseExport(parts, restricted);
        try {
            RecordStream.read(file, export::take, progress);
            export.order();
            return export;
        } catch (IOException | RuntimeException failed) {
            export.close();
            throw failed;
        }
    }

    private void take(String array, JsonObject record) throws IOException {
        long id = Fields.number(record, "id");
        switch (array) {
            case "categories" -> categories.put(id, record);
            case "topics" -> topic(id, record);
            case "posts" -> post(record);
            case "users" -> {
                users.put(id, spool.add(record));
                userIds.put(Fields.text(record, "username").toLowerCase(Locale.ROOT), id);
            }
            default -> {
                // an array that says nothing to us
            }
        }
    }

    private void topic(long id, JsonObject topic) throws IOException {
        boolean listed = !topic.containsKey("visible") || Fields.flag(topic, "visible");
        if ("private_message".equals(Fields.text(topic, "archetype")) || Fields.has(topic, "deleted_at") || !listed) {
            topicsLeftOut.add(id);
        } else {
            topics.put(id, spool.add(topic));
            begun.put(id, Fields.instant(topic, "created_at"));
        }
    }

    private void post(JsonObject post) throws IOException {
        long type = Fields.number(post, "post_type");
        if (type == SMALL_ACTION || type == WHISPER || Fields.has(post, "deleted_at") || Fields.flag(post, "hidden")) {
            leftOut++;
        } else {
            entries.add(new Entry(
                    Fields.number(post, "topic_id"), (int) Fields.number(post, "post_number"), spool.add(post)));
            authors.add(Fields.number(post, "user_id"));
        }
    }

    /** Topics by when they were begun, each with its posts by their numbers. */
    private void order() throws IOException {
        leaveOutRestricted();
        int all = entries.size();
        entries.removeIf(entry -> topicsLeftOut.contains(entry.topic()));
        leftOut += all - entries.size();
        entries.sort(Comparator.<Entry, Instant>comparing(entry -> begun.getOrDefault(entry.topic(), Instant.MAX))
                .thenComparingLong(Entry::topic)
                .thenComparingInt(Entry::number)
                .thenComparingLong(Entry::place));
        for (int place = 0; place < entries.size(); place++) {
            firstPlaces.putIfAbsent(entries.get(place).topic(), place);
        }
    }

    private void leaveOutRestricted() throws IOException {
        if (!restricted) {
            for (Map.Entry<Long, Long> topic : topics.entrySet()) {
                JsonObject category = categories.get(Fields.number(spool.read(topic.getValue()), "category_id"));
                if (category != null && Fields.flag(category, "read_restricted")) {
                    topicsLeftOut.add(topic.getKey());
                }
            }
        }
    }

    /** How many posts are to be written. */
    public int size() {
        return entries.size();
    }

    /** How many posts were left out. */
    public int leftOut() {
        return leftOut;
    }

    /** The post at this place. */
    public DiscoursePost post(int place) throws IOException {
        return new DiscoursePost(spool.read(entries.get(place).place()));
    }

    /** The topic of the post at this place; empty when the export does not hold it. */
    public Optional<DiscourseTopic> topicOf(int place) throws IOException {
        Long topic = topics.get(entries.get(place).topic());
        return topic == null ? Optional.empty() : Optional.of(new DiscourseTopic(spool.read(topic)));
    }

    /** The topic that the post at this place belongs to, as a number. */
    public long topicNumber(int place) {
        return entries.get(place).topic();
    }

    /** The post with this number of a topic; empty when it is not written. */
    public Optional<DiscoursePost> post(long topic, int number) {
        Integer place = firstPlaces.get(topic);
        try {
            while (place != null && place < entries.size() && entries.get(place).topic() == topic) {
                if (entries.get(place).number() == number) {
                    return Optional.of(post(place));
                }
                place++;
            }
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A user; empty when the export does not hold her. */
    public Optional<DiscourseUser> user(long id) {
        Long place = users.get(id);
        try {
            return place == null ? Optional.empty() : Optional.of(new DiscourseUser(spool.read(place)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A user who wrote something that is written. */
    public Optional<DiscourseUser> author(String username) {
        Long id = userIds.get(username.toLowerCase(Locale.ROOT));
        return id == null || !authors.contains(id) ? Optional.empty() : user(id);
    }

    /** A category; empty when the export does not hold it. */
    public Optional<DiscourseCategory> category(long id) {
        return Optional.ofNullable(categories.get(id)).map(DiscourseCategory::new);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}

package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far members have read in the last second or so, before it is written down: so that reading costs no write, and many readings of
 * one member make one. What is written at this moment stays visible here until the database has it.
 */
@ApplicationScoped
public class PendingReads {

    /** One member in one topic. */
    public record Reader(long member, long topic) {}

    /**
     * How far somebody has read.
     *
     * @param number of the last post seen
     * @param resets what the page knew of them when it was made: see {@code topic_reading}
     */
    public record Seen(int number, int resets, Instant at) {

        /** Never goes back within the same count of resets. */
        Seen and(Seen other) {
            if (resets != other.resets) {
                return resets > other.resets ? this : other;
            }
            return new Seen(Math.max(number, other.number), resets, at.isAfter(other.at) ? at : other.at);
        }
    }

    private final Map<Reader, Seen> waiting = new ConcurrentHashMap<>();
    private volatile Map<Reader, Seen> writing = Map.of();

    public void add(Reader reader, Seen seen) {
        waiting.merge(reader, seen, Seen::and);
    }

    /** Nobody has read what is not written yet: a number beyond the last post counts as the last one of now. */
    void noFurther(Reader reader, int last) {
        waiting.computeIfPresent(
                reader, (who, seen) -> seen.number() <= last ? seen : new Seen(last, seen.resets(), seen.at()));
    }

    /** What is not in the database yet of this. */
    public Optional<Seen> of(Reader reader) {
        // in this order: what leaves the one is in the other already
        Seen first = waiting.get(reader);
        Seen second = writing.get(reader);
        return first == null ? Optional.ofNullable(second) : Optional.of(second == null ? first : first.and(second));
    }

    /** Whether something of this member is not in the database yet. */
    public boolean has(long member) {
        return waiting.keySet().stream().anyMatch(reader -> reader.member() == member)
                || writing.keySet().stream().anyMatch(reader -> reader.member() == member);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes all that waits, to be written by one who does so alone. */
    Map<Reader, Seen> take() {
        Map<Reader, Seen> taken = new HashMap<>(waiting);
        writing = taken;
        taken.forEach(waiting::remove);
        return taken;
    }

    /** The database has what was taken. */
    void written() {
        writing = Map.of();
    }

    /** It could not be written: it waits again. */
    void giveBack(Map<Reader, Seen> taken) {
        taken.forEach(this::add);
        writing = Map.of();
    }
}

package org.m4d.portal.archive.threads;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes conversations of messages, by the method that Jamie Zawinski published for mail readers: by References and In-Reply-To, also when
 * messages between are missing, and by the subject where these are silent. Keeps some two hundred bytes of a message and nothing of its text.
 *
 * <p>Other than in a mail reader, what a message says of itself counts before what others say of it, whichever comes first, so that the same
 * messages in another order give the same conversations; and the same subject joins only what was written within some time.
 */
public final class Threading {

    /** Of a longer list of references the first and the last are kept, as mail programs do that shorten it. */
    static final int MOST_REFERENCES = 12;

    /** An answer without references joins a conversation that was silent for no longer than this. */
    static final long ANSWERS_WITHIN = 60L * 24 * 3600;

    /** What is no answer joins one that began no longer ago. */
    static final long SAME_WITHIN = 2L * 24 * 3600;

    private static final int NONE = -1;

    /** Messages have the numbers in which they came; ids that are only referred to have those behind all of them. */
    private final LongIndex places = new LongIndex();

    private final Column seconds = new Column();
    private final Column subjects = new Column();
    private final Column referenceStarts = new Column();
    private final Column references = new Column();
    private final BitSet answers = new BitSet();
    private final BitSet telling = new BitSet();
    private final BitSet repeated = new BitSet();
    private final BitSet clashing = new BitSet();
    private final BitSet dated = new BitSet();

    private long latest;

    /**
     * Takes the next message of the archive.
     *
     * @return its number, counted from 0
     */
    public int add(Heading heading) {
        int number = seconds.size();
        SubjectLine subject = SubjectLine.of(heading.subject());
        latest = heading.second() == null ? latest : heading.second();
        if (heading.second() != null && dated.isEmpty()) {
            seconds.fill(latest);
        }
        dated.set(number, heading.second() != null);
        seconds.add(latest);
        subjects.add(subject.base().isEmpty() ? 0 : Hash.of(subject.base()));
        answers.set(number, subject.answers());
        telling.set(number, subject.telling());
        referenceStarts.add(references.size());
        shortened(heading.references()).forEach(id -> references.add(Hash.of(id)));
        name(number, heading.id());
        return number;
    }

    /** The first message of an id has it. Another with the same id is the same again, or some program gives the same id to all. */
    private void name(int number, String id) {
        if (id == null) {
            return;
        }
        long hash = Hash.of(id);
        int known = places.get(hash);
        if (known == LongIndex.MISSING) {
            places.put(hash, number);
        } else if (subjects.get(known) == subjects.get(number)
                && dated.get(known) == dated.get(number)
                && (!dated.get(number) || seconds.get(known) == seconds.get(number))) {
            repeated.set(number);
        } else {
            clashing.set(number);
        }
    }

    private static List<String> shortened(List<String> ids) {
        if (ids.size() <= MOST_REFERENCES) {
            return ids;
        }
        return Stream.concat(
                        ids.subList(0, 1).stream(), ids.subList(ids.size() - MOST_REFERENCES + 1, ids.size()).stream())
                .toList();
    }

    /** How many messages there are. */
    public int size() {
        return seconds.size();
    }

    /** The conversations, once all messages are here. */
    public Conversations conversations() {
        Forest forest = new Forest(size());
        for (int message = 0; message < size(); message++) {
            answer(forest, message);
        }
        for (int message = 0; message < size(); message++) {
            chain(forest, message);
        }
        joinBySubject(forest);
        return arranged(forest);
    }

    /** A message stands below the last that it refers to. */
    private void answer(Forest forest, int message) {
        int end = end(message);
        if (end > start(message) && !repeated.get(message)) {
            forest.put(message, place(forest, references.get(end - 1)));
        }
    }

    /** What a message refers to stands below each other, where nothing better is known. */
    private void chain(Forest forest, int message) {
        for (int i = start(message) + 1; i < end(message); i++) {
            forest.put(place(forest, references.get(i)), place(forest, references.get(i - 1)));
        }
    }

    private int place(Forest forest, long hash) {
        int known = places.get(hash);
        if (known == LongIndex.MISSING) {
            known = forest.missing();
            places.put(hash, known);
        }
        return known;
    }

    private int start(int message) {
        return (int) referenceStarts.get(message);
    }

    private int end(int message) {
        return message + 1 < size() ? (int) referenceStarts.get(message + 1) : references.size();
    }

    /** Goes through the conversations in the order of time; the one that was begun last is joined. */
    private void joinBySubject(Forest forest) {
        int[] first = firsts(forest);
        LongIndex open = new LongIndex();
        long[] last = lasts(forest);
        Integer[] ordered = Arrays.stream(first)
                .filter(message -> message != NONE)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(seconds::get).thenComparingInt(message -> message))
                .toArray(Integer[]::new);
        for (int message : ordered) {
            long subject = subjects.get(message);
            if (subject == 0) {
                continue;
            }
            int begun = open.get(subject);
            if (begun != LongIndex.MISSING && belongs(message, begun, last[forest.tree(begun)])) {
                long until = Math.max(last[forest.tree(begun)], last[forest.tree(message)]);
                forest.join(begun, message);
                last[forest.tree(begun)] = until;
            } else {
                open.put(subject, message);
            }
        }
    }

    private boolean belongs(int message, int begun, long lastOfBegun) {
        long second = seconds.get(message);
        if (answers.get(message)) {
            return second - lastOfBegun <= ANSWERS_WITHIN;
        }
        boolean told = answers.get(begun) || telling.get(message);
        return told && second - seconds.get(begun) <= SAME_WITHIN;
    }

    /** The first message of each tree by time, at the number of the tree. */
    private int[] firsts(Forest forest) {
        int[] first = new int[forest.size()];
        Arrays.fill(first, NONE);
        for (int message = 0; message < size(); message++) {
            int tree = forest.tree(message);
            if (!repeated.get(message) && (first[tree] == NONE || seconds.get(message) < seconds.get(first[tree]))) {
                first[tree] = message;
            }
        }
        return first;
    }

    private long[] lasts(Forest forest) {
        long[] last = new long[forest.size()];
        Arrays.fill(last, Long.MIN_VALUE);
        for (int message = 0; message < size(); message++) {
            int tree = forest.tree(message);
            last[tree] = Math.max(last[tree], seconds.get(message));
        }
        return last;
    }

    private Conversations arranged(Forest forest) {
        int[] first = firsts(forest);
        long[] order = forest.orders(seconds.toArray());
        Integer[] ordered = IntStream.range(0, size())
                .filter(message -> !repeated.get(message))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(m -> seconds.get(first[forest.tree(m)]))
                        .thenComparingInt(m -> first[forest.tree(m)])
                        .thenComparingLong(m -> order[m])
                        .thenComparingInt(forest::depth)
                        .thenComparingInt(m -> m))
                .toArray(Integer[]::new);
        int[] messages = new int[ordered.length];
        int[] topics = new int[ordered.length];
        int topic = NONE;
        int tree = NONE;
        for (int i = 0; i < ordered.length; i++) {
            messages[i] = ordered[i];
            topic += forest.tree(ordered[i]) == tree ? 0 : 1;
            tree = forest.tree(ordered[i]);
            topics[i] = topic;
        }
        return new Conversations(messages, topics, forest.parents(), seconds.toArray(), repeated, clashing);
    }
}

package org.m4d.portal.archive.threads;

import java.util.BitSet;

/** Messages as they are written: conversation after conversation by when they began, in each by date, what is answered before its answers. */
public final class Conversations {

    private final int[] messages;
    private final int[] topics;
    private final int[] starts;
    private final int[] parents;
    private final long[] seconds;
    private final BitSet repeated;
    private final BitSet clashing;

    Conversations(int[] messages, int[] topics, int[] parents, long[] seconds, BitSet repeated, BitSet clashing) {
        this.messages = messages;
        this.topics = topics;
        this.starts = starts(topics);
        this.parents = parents;
        this.seconds = seconds;
        this.repeated = repeated;
        this.clashing = clashing;
    }

    private static int[] starts(int[] topics) {
        int count = topics.length == 0 ? 0 : topics[topics.length - 1] + 1;
        int[] starts = new int[count];
        for (int place = topics.length - 1; place >= 0; place--) {
            starts[topics[place]] = place;
        }
        return starts;
    }

    /** How many messages are to be written: those that stand in the archive twice only once. */
    public int size() {
        return messages.length;
    }

    /** How many conversations there are. */
    public int count() {
        return starts.length;
    }

    /** At which place the conversation begins that the message at this place belongs to. */
    public int first(int place) {
        return starts[topics[place]];
    }

    /** Which message comes at this place. */
    public int message(int place) {
        return messages[place];
    }

    /** Which conversation the message at this place belongs to, counted from 0. */
    public int topic(int place) {
        return topics[place];
    }

    /** Which message this one answers; -1 for none that is here. */
    public int parent(int message) {
        return parents[message];
    }

    /** When a message was written, in seconds since 1970; for one that does not say, when the one before it in the archive was. */
    public long second(int message) {
        return seconds[message];
    }

    /** How many messages stand in the archive more than once, each time but the first. */
    public int repeated() {
        return repeated.cardinality();
    }

    /** Whether another message before this one has the same id and is another. */
    public boolean sharesId(int message) {
        return clashing.get(message);
    }
}

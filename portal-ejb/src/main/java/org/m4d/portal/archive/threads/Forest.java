package org.m4d.portal.archive.threads;

import java.util.Arrays;

/** Trees of messages, and of ids that no message has. Which tree something is in, is known at nearly no cost, so that no circle ever closes. */
final class Forest {

    static final int NONE = -1;

    private final int messages;
    private int size;
    private int[] parents;
    private int[] trees;
    private int[] depths;

    /** @param messages have the numbers below this */
    Forest(int messages) {
        this.messages = messages;
        size = messages;
        parents = new int[messages + 16];
        trees = new int[messages + 16];
        for (int i = 0; i < messages; i++) {
            parents[i] = NONE;
            trees[i] = i;
        }
    }

    /** A place for an id that no message has. */
    int missing() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            trees = Arrays.copyOf(trees, size * 2);
        }
        parents[size] = NONE;
        trees[size] = size;
        return size++;
    }

    int size() {
        return size;
    }

    /** Puts one below the other, unless it stands below something already or the other stands below it. */
    void put(int child, int parent) {
        if (parents[child] == NONE && tree(child) != tree(parent)) {
            parents[child] = parent;
            trees[tree(child)] = tree(parent);
        }
    }

    /** Makes one of two trees, though nothing in one stands below something in the other. */
    void join(int one, int other) {
        trees[tree(other)] = tree(one);
    }

    /** What all of a tree have in common. */
    int tree(int node) {
        int root = node;
        while (trees[root] != root) {
            root = trees[root];
        }
        int walked = node;
        while (trees[walked] != root) {
            int above = trees[walked];
            trees[walked] = root;
            walked = above;
        }
        return root;
    }

    /** The message that each answers, past ids that no message has; {@link #NONE} for none. */
    int[] parents() {
        int[] found = new int[messages];
        for (int message = 0; message < messages; message++) {
            found[message] = above(message);
        }
        return found;
    }

    /** Ids without messages that follow each other are passed once and then left out. */
    private int above(int message) {
        int parent = parents[message];
        while (parent >= messages) {
            parent = parents[parent];
        }
        for (int passed = parents[message]; passed >= messages && parents[passed] != parent; ) {
            int next = parents[passed];
            parents[passed] = parent;
            passed = next;
        }
        parents[message] = parent;
        return parent;
    }

    /**
     * Times to order by: a message never comes before the one that it answers, whatever its clock said.
     *
     * @param seconds of the messages
     */
    long[] orders(long[] seconds) {
        int[] above = parents();
        long[] orders = new long[messages];
        depths = new int[messages];
        int[] way = new int[messages];
        for (int message = 0; message < messages; message++) {
            int length = 0;
            for (int m = message; m != NONE && depths[m] == 0; m = above[m]) {
                way[length++] = m;
            }
            while (length > 0) {
                int m = way[--length];
                boolean root = above[m] == NONE;
                orders[m] = root ? seconds[m] : Math.max(seconds[m], orders[above[m]]);
                depths[m] = root ? 1 : depths[above[m]] + 1;
            }
        }
        return orders;
    }

    /** How many messages stand above this one, and one more. Known after {@link #orders}. */
    int depth(int message) {
        return depths[message];
    }
}

package org.m4d.portal.archive.threads;

/** Small numbers by hashes, in two arrays: twelve to forty bytes for each. The hash 0 stands for none. */
final class LongIndex {

    static final int MISSING = -1;

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /** The number of a hash; {@link #MISSING} when it has none. */
    int get(long key) {
        int at = slot(key);
        return keys[at] == 0 ? MISSING : values[at];
    }

    void put(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = slot(key);
        if (keys[at] == 0) {
            size++;
        }
        keys[at] = key;
        values[at] = value;
    }

    /** The keys are hashes already: their lower bits are as good as any. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) key & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}

package org.m4d.portal.archive.threads;

import java.util.Arrays;

/** Numbers in the order in which they came, eight bytes each. */
final class Column {

    private long[] numbers = new long[1024];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Puts this in the place of all that are there. */
    void fill(long number) {
        Arrays.fill(numbers, 0, size, number);
    }

    long get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}

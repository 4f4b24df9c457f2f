package org.m4d.portal.run.bench;

import java.util.Arrays;

/** How long each request of a load took. */
final class Timings {
    private static final double NANOS_IN_MILLI = 1e6;

    private int[] micros = new int[4_096];
    private int count;
    private long bytes;
    private double seconds;
    private double generator;

    void add(long nanos, long sent) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = (int) Math.min(Integer.MAX_VALUE, nanos / 1_000);
        bytes += sent;
    }

    /**
     * @param nanos the whole time
     * @param ownNanos what the generator itself used of a processor in that time
     */
    Timings within(long nanos, long ownNanos) {
        seconds = nanos / 1e9;
        generator = nanos == 0 ? 0 : ownNanos / (double) nanos;
        Arrays.sort(micros, 0, count);
        return this;
    }

    int count() {
        return count;
    }

    /** Requests a second. */
    double rate() {
        return seconds == 0 ? 0 : count / seconds;
    }

    /** Milliseconds that this part of the requests took at most. */
    double at(double part) {
        return count == 0 ? 0 : micros[(int) Math.min(count - 1L, Math.round(Math.ceil(count * part)) - 1)] / 1e3;
    }

    /** Milliseconds in the middle. */
    double median() {
        return at(0.5);
    }

    /** Bytes of an answer on average. */
    long bytesEach() {
        return count == 0 ? 0 : bytes / count;
    }

    /** How much of one processor the generator took. */
    double generator() {
        return generator;
    }

    static double millis(long nanos) {
        return nanos / NANOS_IN_MILLI;
    }
}

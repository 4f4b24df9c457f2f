package org.m4d.portal.run.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** How much more one request costs than another: measured in turn, several times, so that a busy moment of the machine hits both. */
record Ratio(Options options) {
    static final int TIMES = 7;

    /**
     * A request that is measured by one client.
     *
     * @param load on the server that answers it
     */
    record Side(Load load, byte[] request) {
        private double median(double seconds) throws IOException {
            return load.run(List.of(request), 1, seconds).median();
        }
    }

    /** The one's median time by the other's: the median of the runs. */
    double of(Side one, Side other) throws IOException {
        double seconds = Math.max(0.2, options.seconds() / 3);
        one.median(options.warmUp());
        other.median(options.warmUp());
        double[] ratios = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            double first = one.median(seconds);
            ratios[i] = first / other.median(seconds);
        }
        Arrays.sort(ratios);
        return ratios[TIMES / 2];
    }
}

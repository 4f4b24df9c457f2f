package org.m4d.portal.run.bench;

import java.util.Locale;

/**
 * One number that was measured.
 *
 * @param name what
 * @param unit of the value
 * @param target what it is to be, null where nothing was promised
 */
record Figure(String name, double value, String unit, Target target) {

    /**
     * A promise.
     *
     * @param least whether the value has to be at least that much; at most otherwise
     */
    record Target(boolean least, double value) {
        boolean met(double measured) {
            return least ? measured >= value : measured <= value;
        }
    }

    static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null);
    }

    Figure atLeast(double wanted) {
        return new Figure(name, value, unit, new Target(true, wanted));
    }

    Figure atMost(double wanted) {
        return new Figure(name, value, unit, new Target(false, wanted));
    }

    String line() {
        String said = target == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "   target: %s %s: %s",
                        target.least() ? "at least" : "at most",
                        plain(target.value()),
                        target.met(value) ? "met" : "MISSED");
        return String.format(Locale.ROOT, "  %-58s %10s %-11s%s", name, plain(value), unit, said);
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}

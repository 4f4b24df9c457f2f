package org.m4d.portal.run.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.run.LauncherException;

/**
 * What is asked for.
 *
 * @param quick small data and times: tells that everything works, not how fast
 * @param large also with ten times the data, and how much slower that is
 * @param fresh fill the databases anew
 * @param keep leave the servers running
 * @param seconds for one figure
 * @param parts which parts to measure; empty for all
 * @param file where the figures are written as JSON
 */
record Options(
        boolean quick,
        boolean large,
        boolean fresh,
        boolean keep,
        double seconds,
        List<String> parts,
        Optional<Path> file) {
    private static final List<String> PARTS = List.of("pages", "plain", "ratios", "posts", "bytes", "memory");
    private static final String ADVICE =
            "./portal bench forum [--quick] [--large] [--fresh] [--keep] [--seconds N] [--only PART[,PART]] [--json FILE],"
                    + " parts: " + String.join(", ", PARTS);

    static Options of(List<String> words) {
        boolean quick = false;
        boolean large = false;
        boolean fresh = false;
        boolean keep = false;
        Optional<Double> seconds = Optional.empty();
        List<String> parts = List.of();
        Optional<Path> file = Optional.empty();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--quick" -> quick = true;
                case "--large" -> large = true;
                case "--fresh" -> fresh = true;
                case "--keep" -> keep = true;
                case "--seconds" -> seconds = Optional.of(number(next(word, rest)));
                case "--only" -> parts = List.of(next(word, rest).split(","));
                case "--json" -> file = Optional.of(Path.of(next(word, rest)).toAbsolutePath());
                default -> throw new LauncherException("bench forum does not know " + word + ".", ADVICE);
            }
        }
        if (!PARTS.containsAll(parts)) {
            throw new LauncherException("There is no such part: " + parts, ADVICE);
        }
        return new Options(quick, large, fresh, keep, seconds.orElse(quick ? 0.5 : 8), parts, file);
    }

    boolean wants(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    /** Before each figure, so that what is measured is compiled and its data is in memory. */
    double warmUp() {
        return Math.min(4, seconds / 2);
    }

    private static String next(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new LauncherException("Something is missing after " + word + ".", ADVICE);
        }
        return rest.pop();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notOne) {
            throw new LauncherException(text + " is no number of seconds.", ADVICE, notOne);
        }
    }
}

package org.m4d.portal.web.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.m4d.portal.country.StockYear;

/** Two lines over the years, in percent of the drawing, which has no view box and so grows with the page. */
public final class StockChart {

    private static final int TICKS = 4;

    private final List<StockYear> series;
    private final long top;

    StockChart(List<StockYear> series) {
        this.series = List.copyOf(series);
        long highest = series.stream()
                .mapToLong(year -> Math.max(year.abroad(), year.resident()))
                .max()
                .orElse(0);
        this.top = rounded(highest);
    }

    /** A place on the chart. */
    public record Point(int year, String x, String y) {}

    /** A piece of a line. */
    public record Segment(Point from, Point to) {}

    /** The values beside the axis, from the top down to 0. */
    public List<Long> getTicks() {
        List<Long> ticks = new ArrayList<>();
        for (int i = TICKS; i >= 0; i--) {
            ticks.add(top * i / TICKS);
        }
        return ticks;
    }

    /** Where the lines of the grid lie: one for each tick above 0. */
    public List<String> getGrid() {
        List<String> heights = new ArrayList<>();
        for (int i = 0; i < TICKS; i++) {
            heights.add(percent(100.0 * i / TICKS));
        }
        return heights;
    }

    public List<Point> getAbroad() {
        return points(StockYear::abroad);
    }

    public List<Point> getResident() {
        return points(StockYear::resident);
    }

    public List<Segment> getAbroadLine() {
        return line(getAbroad());
    }

    public List<Segment> getResidentLine() {
        return line(getResident());
    }

    private List<Point> points(ToLongFunction<StockYear> value) {
        int first = series.getFirst().year();
        int span = Math.max(1, series.getLast().year() - first);
        return series.stream()
                .map(year -> new Point(
                        year.year(),
                        percent(100.0 * (year.year() - first) / span),
                        percent(top == 0 ? 100 : 100 - 100.0 * value.applyAsLong(year) / top)))
                .toList();
    }

    private static List<Segment> line(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Segment(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /** The next number above that four steps divide into round numbers. */
    private static long rounded(long highest) {
        long unit = 1;
        while (unit * 10 <= highest) {
            unit *= 10;
        }
        for (long factor : new long[] {1, 2, 4, 6, 8}) {
            if (highest <= unit * factor && unit * factor % TICKS == 0) {
                return unit * factor;
            }
        }
        return Math.max(TICKS, unit * 10 / TICKS * TICKS);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value);
    }
}

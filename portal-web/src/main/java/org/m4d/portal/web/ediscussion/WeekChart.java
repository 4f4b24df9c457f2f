package org.m4d.portal.web.ediscussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.m4d.portal.ediscussion.EDiscussionFigures.Week;

/** Bars of contributions with a line of people over them, a bar a week, in percent of the drawing, which has no view box and so grows with the page. */
public final class WeekChart {

    private static final int TICKS = 4;
    private static final int MOST_LABELS = 6;
    private static final double BAR = 0.7;

    private final List<Week> weeks;
    private final long top;

    /** @param weeks in their order, each a week after the one before */
    WeekChart(List<Week> weeks) {
        this.weeks = List.copyOf(weeks);
        long highest = weeks.stream().mapToLong(Week::contributions).max().orElse(0);
        this.top = Math.max(1, (highest + TICKS - 1) / TICKS) * TICKS;
    }

    /** A bar. */
    public record Bar(String x, String y, String width, String height) {}

    /** A place on the chart. */
    public record Point(String x, String y) {}

    /** A piece of a line. */
    public record Segment(Point from, Point to) {}

    /** The first day of a week, under its bar. */
    public record Label(String x, LocalDate monday) {}

    /** The values beside the axis, from the top down to 0. */
    public List<Long> getTicks() {
        return IntStream.rangeClosed(0, TICKS)
                .mapToObj(i -> top * (TICKS - i) / TICKS)
                .toList();
    }

    /** Where the lines of the grid lie: one for each tick above 0. */
    public List<String> getGrid() {
        return IntStream.range(0, TICKS)
                .mapToObj(i -> percent(100.0 * i / TICKS))
                .toList();
    }

    /** The contributions. */
    public List<Bar> getBars() {
        double slot = 100.0 / Math.max(1, weeks.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            double height = 100.0 * weeks.get(i).contributions() / top;
            bars.add(new Bar(
                    percent(slot * (i + (1 - BAR) / 2)), percent(100 - height), percent(slot * BAR), percent(height)));
        }
        return bars;
    }

    /** The people. There are never more of them than contributions. */
    public List<Point> getPeople() {
        return IntStream.range(0, weeks.size())
                .mapToObj(i ->
                        new Point(middle(i), percent(100 - 100.0 * weeks.get(i).people() / top)))
                .toList();
    }

    /** The line through them. */
    public List<Segment> getLine() {
        List<Point> people = getPeople();
        return IntStream.range(1, people.size())
                .mapToObj(i -> new Segment(people.get(i - 1), people.get(i)))
                .toList();
    }

    /** As many weeks as have room for their names, the first among them. */
    public List<Label> getLabels() {
        int step = Math.max(1, (weeks.size() + MOST_LABELS - 1) / MOST_LABELS);
        return IntStream.iterate(0, i -> i < weeks.size(), i -> i + step)
                .mapToObj(i -> new Label(middle(i), weeks.get(i).monday()))
                .toList();
    }

    private String middle(int week) {
        return percent(100.0 * (week + 0.5) / weeks.size());
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}

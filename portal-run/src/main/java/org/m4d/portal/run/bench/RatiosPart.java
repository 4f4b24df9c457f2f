package org.m4d.portal.run.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much more one page costs than another: measured in turn, seven times, so that a busy moment of the machine hits both. */
final class RatiosPart {
    private static final int TIMES = 7;
    private static final int ROUNDS = 3;
    private static final int COMPILED_BY = 16;
    private static final double SLOWER_LAST = 1.15;
    private static final double SLOWER_LARGE = 1.2;

    private final Filled portal;
    private final Optional<Filled> large;
    private final Options options;
    private final Report report;

    RatiosPart(Filled portal, Optional<Filled> large, Options options, Report report) {
        this.portal = portal;
        this.large = large;
        this.options = options;
        this.report = report;
    }

    void measure() throws IOException {
        report.heading("Ratios of the median time of one client, without the page cache; the median of " + TIMES
                + " alternating runs");
        compile(portal);
        if (large.isPresent()) {
            compile(large.get());
        }
        report.figure(Figure.of(
                        "last page / first page of the topic with "
                                + portal.size().longTopic() + " posts",
                        ratio(portal, "topic, last page", portal, "topic, first page"),
                        "")
                .atMost(SLOWER_LAST));
        if (large.isPresent()) {
            for (Page page : portal.pages()) {
                Figure figure = Figure.of(
                        "ten times the data: " + page.name(), ratio(large.get(), page.name(), portal, page.name()), "");
                report.figure(page.kept() ? figure.atMost(SLOWER_LARGE) : figure);
            }
        }
    }

    /** Each page in turn: without it the first page would pay for what a server compiles for all of them, on one side more than on the other. */
    private void compile(Filled one) throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            for (Page page : one.pages()) {
                one.load().run(List.of(one.requests().uncached(page.path())), COMPILED_BY, options.warmUp());
            }
        }
    }

    private double ratio(Filled one, String page, Filled other, String otherPage) throws IOException {
        double seconds = Math.max(0.2, options.seconds() / 3);
        median(one, page, options.warmUp());
        median(other, otherPage, options.warmUp());
        double[] ratios = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            double first = median(one, page, seconds);
            ratios[i] = first / median(other, otherPage, seconds);
        }
        Arrays.sort(ratios);
        return ratios[TIMES / 2];
    }

    private static double median(Filled portal, String page, double seconds) throws IOException {
        byte[] request = portal.requests().uncached(portal.page(page).path());
        return portal.load().run(List.of(request), 1, seconds).median();
    }
}

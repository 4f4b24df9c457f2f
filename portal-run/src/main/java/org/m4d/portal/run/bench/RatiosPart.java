package org.m4d.portal.run.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How much more one page costs than another: measured in turn, seven times, so that a busy moment of the machine hits both. */
final class RatiosPart {
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
        report.heading("Ratios of the median time of one client, without the page cache; the median of " + Ratio.TIMES
                + " alternating runs");
        Ratio ratio = new Ratio(options);
        compile(portal);
        if (large.isPresent()) {
            compile(large.get());
        }
        report.figure(Figure.of(
                        "last page / first page of the topic with "
                                + portal.size().longTopic() + " posts",
                        ratio.of(made(portal, Page.TOPIC_LAST), made(portal, Page.TOPIC_FIRST)),
                        "")
                .atMost(SLOWER_LAST));
        if (large.isPresent()) {
            for (Page page : portal.pages()) {
                Figure figure = Figure.of(
                        "ten times the data: " + page.name(),
                        ratio.of(made(large.get(), page.name()), made(portal, page.name())),
                        "");
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

    private static Ratio.Side made(Filled portal, String page) {
        return new Ratio.Side(
                portal.load(), portal.requests().uncached(portal.page(page).path()));
    }
}

package org.m4d.portal.run.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests a second and times of each page, for each kind of reader and number of clients. */
final class PagesPart {
    private static final List<Integer> CLIENTS = List.of(1, 16, 64);
    private static final int JUDGED = 16;
    private static final int MEMBERS = 8;
    private static final int ROUNDS = 2;
    private static final String CACHED = "anonymous, kept";
    private static final String UNCACHED = "anonymous, made";
    private static final String SIGNED_IN = "signed in";

    private final Filled portal;
    private final Options options;
    private final Report report;

    PagesPart(Filled portal, Options options, Report report) {
        this.portal = portal;
        this.options = options;
        this.report = report;
    }

    void measure() throws IOException {
        report.heading(
                "Pages: requests a second, times in ms. kept: from the page cache; made: without it; each warmed up for "
                        + options.warmUp() + " s, measured for " + options.seconds() + " s");
        List<Visitor> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(portal.member().again());
        }
        Requests requests = portal.requests();
        compile(requests, members);
        Map<String, List<Timings>> judged = new TreeMap<>();
        for (Page page : portal.pages()) {
            Map<String, List<byte[]>> readers = new TreeMap<>();
            if (page.kept()) {
                readers.put(CACHED, List.of(requests.anonymous(page.path())));
            }
            readers.put(UNCACHED, List.of(requests.uncached(page.path())));
            readers.put(SIGNED_IN, requests.signedIn(page.path(), members));
            for (Map.Entry<String, List<byte[]>> reader : readers.entrySet()) {
                for (int clients : CLIENTS) {
                    Timings timings = timed(reader.getValue(), clients);
                    report.load(page.name(), reader.getKey(), clients, timings);
                    if (clients == JUDGED && page.kept()) {
                        judged.computeIfAbsent(reader.getKey(), kind -> new ArrayList<>())
                                .add(timings);
                    }
                }
            }
        }
        judge(judged);
    }

    /** Each page by each reader in turn: without it the first page would pay for what the server compiles for all of them. */
    private void compile(Requests requests, List<Visitor> members) throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            for (Page page : portal.pages()) {
                portal.load().run(List.of(requests.uncached(page.path())), JUDGED, options.warmUp());
                portal.load().run(requests.signedIn(page.path(), members), JUDGED, options.warmUp());
            }
        }
    }

    private Timings timed(List<byte[]> requests, int clients) throws IOException {
        Load load = portal.load();
        load.run(requests, clients, options.warmUp());
        return load.run(requests, clients, options.seconds());
    }

    /** The slowest page counts. */
    private void judge(Map<String, List<Timings>> judged) {
        report.heading("The slowest of the reading pages at " + JUDGED + " clients");
        Map<String, Integer> wanted = Map.of(CACHED, 8_000, UNCACHED, 900, SIGNED_IN, 600);
        judged.forEach((reader, timings) -> {
            double least = timings.stream().mapToDouble(Timings::rate).min().orElse(0);
            report.figure(
                    Figure.of(reader + ", least rate", least, "requests/s").atLeast(wanted.get(reader)));
            double slowest =
                    timings.stream().mapToDouble(one -> one.at(0.95)).max().orElse(0);
            Figure p95 = Figure.of(reader + ", longest p95", slowest, "ms");
            report.figure(reader.equals(SIGNED_IN) ? p95 : p95.atMost(40));
        });
    }
}

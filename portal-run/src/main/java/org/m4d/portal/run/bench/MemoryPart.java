package org.m4d.portal.run.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the portal's server holds in memory, and how much more with many sessions. */
final class MemoryPart {
    private static final int SESSIONS = 1_000;
    private static final int MOST = 100;

    private final Filled portal;
    private final Options options;
    private final Report report;

    MemoryPart(Filled portal, Options options, Report report) {
        this.portal = portal;
        this.options = options;
        this.report = report;
    }

    void measure() throws IOException {
        int wanted = options.quick() ? 10 : SESSIONS;
        report.heading("Memory of the portal's server");
        double before = memory().heap();
        report.figure(Figure.of("heap in use after a collection", before, "MB"));
        report.figure(Figure.of("resident", memory().resident(), "MB"));
        List<Visitor> sessions = new ArrayList<>();
        String page = portal.page("topic, first page").path();
        for (int i = 0; i < wanted; i++) {
            Visitor visitor = portal.member().again();
            visitor.get(page).expect(200);
            sessions.add(visitor);
        }
        double after = memory().heap();
        // they are all still signed in, or the figure would be of no worth
        sessions.getFirst().csrf();
        report.figure(Figure.of(sessions.size() + " signed-in sessions add to the heap", after - before, "MB")
                .atMost(MOST));
        report.figure(Figure.of("resident with them", memory().resident(), "MB"));
    }

    private ServerMemory memory() {
        return new ServerMemory(portal.stack().process("payara").pid());
    }
}

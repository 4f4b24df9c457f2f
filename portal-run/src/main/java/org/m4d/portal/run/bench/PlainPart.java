package org.m4d.portal.run.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The machine's measure: a servlet that writes as many bytes as a page has, in the same server, without the portal. */
final class PlainPart {
    private static final List<Integer> CLIENTS = List.of(1, 16, 64);

    private final Filled portal;
    private final Options options;
    private final Report report;

    PlainPart(Filled portal, Options options, Report report) {
        this.portal = portal;
        this.options = options;
        this.report = report;
    }

    void measure() throws IOException {
        report.heading("A plain servlet that writes the same bytes, and the page from the page cache in turn with it");
        Path application = PlainApplication.write(portal.stack().file("plain.war"));
        portal.stack().deploy(PlainApplication.NAME, application);
        Page page = portal.page("topic, first page");
        Requests requests = portal.requests();
        List<byte[]> kept = List.of(requests.anonymous(page.path()));
        long bytes = portal.load().run(kept, 1, options.warmUp()).bytesEach();
        List<byte[]> plain = List.of(requests.anonymous(PlainApplication.path(bytes)));
        for (int clients : CLIENTS) {
            portal.load().run(plain, clients, options.warmUp());
            Timings machine = portal.load().run(plain, clients, options.seconds());
            report.load("plain servlet", "", clients, machine);
            portal.load().run(kept, clients, options.warmUp());
            Timings own = portal.load().run(kept, clients, options.seconds());
            report.load(page.name(), "anonymous, kept", clients, own);
            report.figure(Figure.of(
                    "page from the page cache / plain servlet, " + clients + " clients",
                    own.rate() / machine.rate(),
                    ""));
        }
    }
}

package org.m4d.portal.run.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the portal's server holds in memory, and how much more with many sessions. */
final class MemoryPart {
    private static final int SESSIONS = 1_000;
    private static final int MOST = 100;
    private static final double MEGABYTE = 1_000_000;
    private static final Pattern TOTAL = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);

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
        double before = heap();
        report.figure(Figure.of("heap in use after a collection", before, "MB"));
        report.figure(Figure.of("resident", resident(), "MB"));
        List<Visitor> sessions = new ArrayList<>();
        String page = portal.page("topic, first page").path();
        for (int i = 0; i < wanted; i++) {
            Visitor visitor = portal.member().again();
            visitor.get(page).expect(200);
            sessions.add(visitor);
        }
        double after = heap();
        // they are all still signed in, or the figure would be of no worth
        sessions.getFirst().csrf();
        report.figure(Figure.of(sessions.size() + " signed-in sessions add to the heap", after - before, "MB")
                .atMost(MOST));
        report.figure(Figure.of("resident with them", resident(), "MB"));
    }

    private double resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024)
                        .sum()
                / MEGABYTE;
    }

    /** What is reachable: counting it collects the garbage first. */
    private double heap() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String histogram = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(histogram);
            if (process.waitFor() != 0 || !total.find()) {
                throw new IOException(
                        "jcmd counted nothing: " + histogram.lines().limit(5).toList());
            }
            return Long.parseLong(total.group(1)) / MEGABYTE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while counting the heap");
        }
    }

    private long pid() {
        return portal.stack().process("payara").pid();
    }
}

package org.m4d.portal.run.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server holds in memory, in megabytes. */
final class ServerMemory {
    private static final double MEGABYTE = 1_000_000;
    private static final Pattern TOTAL = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);

    private final long pid;

    ServerMemory(long pid) {
        this.pid = pid;
    }

    /** Waits between two looks. */
    static void pause(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting");
        }
    }

    /** What the system counts; 0 where it does not say. */
    double resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
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
    double heap() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
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
}

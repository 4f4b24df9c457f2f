package org.m4d.portal.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * {@code ./portal bench [SECONDS] [PATH...]}: how many pages a second, and how long one takes. Machines differ, so each address is also
 * given as its part of what the first one of the same run reaches: by default a small file, which costs the portal next to nothing.
 */
final class BenchCommand {
    private static final int CLIENTS = 16;
    private static final List<String> PATHS = List.of(
            "/assets/favicon.svg",
            "/en/",
            "/en/topic/1",
            "/ar/practice/1",
            "/api/v1/topics/1/posts",
            "/fr/search?q=eau",
            "/api/v1/search?q=water");

    private final Settings settings;
    private final Progress progress;

    BenchCommand(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    void run(List<String> words) throws IOException {
        if (!new Readiness(settings).ready()) {
            throw new LauncherException("The portal does not run.", "Start it: ./portal run --detach");
        }
        boolean timed = !words.isEmpty() && words.getFirst().matches("\\d{1,4}");
        Duration time = Duration.ofSeconds(timed ? Integer.parseInt(words.getFirst()) : 10);
        List<String> given = timed ? words.subList(1, words.size()) : words;
        progress.say(
                CLIENTS + " clients, " + time.toSeconds() + " s for each address, on the machine that serves them");
        double first = 0;
        for (String path : given.isEmpty() ? PATHS : given) {
            double rate = measure(path, time, first);
            first = first == 0 ? rate : first;
        }
    }

    /** @return requests a second; 0 when the address could not be measured */
    private double measure(String path, Duration time, double first) throws IOException {
        if (!path.startsWith("/")) {
            throw new LauncherException(
                    "This is neither a number of seconds nor an address: " + path,
                    "Give addresses as they follow the host: ./portal bench 10 /en/forum");
        }
        HttpRequest request = request(path);
        HttpResponse<Void> answer = Http.send(request, BodyHandlers.discarding());
        Optional<String> moved = answer.headers().firstValue("Location");
        if (moved.isPresent()) {
            request = request(URI.create(moved.get()).getRawPath());
            answer = Http.send(request, BodyHandlers.discarding());
        }
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            progress.say(String.format("  %-24s answers %d: not measured", path, answer.statusCode()));
            return 0;
        }
        load(request, Duration.ofSeconds(2));
        long[] nanos = load(request, time);
        Arrays.sort(nanos);
        double rate = nanos.length / (double) time.toSeconds();
        progress.say(String.format(
                Locale.ROOT,
                "  %-24s %7.0f requests/s   ratio %6.4f   p50 %5.1f ms   p95 %5.1f ms   p99 %5.1f ms",
                path,
                rate,
                first == 0 ? 1 : rate / first,
                at(nanos, 0.50),
                at(nanos, 0.95),
                at(nanos, 0.99)));
        return rate;
    }

    private HttpRequest request(String path) {
        return Http.request("http://" + Settings.LOOPBACK + ":" + settings.port(Port.PORTAL) + path)
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static long[] load(HttpRequest request, Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        Callable<long[]> client = () -> {
            LongStream.Builder nanos = LongStream.builder();
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                Http.send(request, BodyHandlers.discarding());
                nanos.add(System.nanoTime() - start);
            }
            return nanos.build().toArray();
        };
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<long[]>> results = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                results.add(clients.submit(client));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> result : results) {
                all = LongStream.concat(all, LongStream.of(result.get()));
            }
            return all.toArray();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("a request failed: " + e.getCause(), e);
        }
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * part))] / 1e6;
    }
}

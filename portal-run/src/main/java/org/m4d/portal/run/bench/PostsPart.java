package org.m4d.portal.run.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.m4d.portal.run.Tokens;

/** What a reply costs, by API and by the page's form, and that its pages are fresh for the next reader. */
final class PostsPart {
    private static final int TOPIC = 3;
    private static final int MOST = 10;

    /**
     * Writing goes through far more code than reading; until the server has compiled it, the compiler is measured. Before anything is measured
     * replies are sent in stretches of so many seconds, both ways in turn, until a stretch is hardly faster than the one before.
     */
    private static final double STRETCH = 15;
    /** A stretch with a median above this share of the one before is hardly faster. */
    private static final double HARDLY_FASTER = 0.95;

    private static final int MOST_STRETCHES = 8;

    private final Filled portal;
    private final Options options;
    private final Report report;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Words words;

    PostsPart(Filled portal, Options options, Report report) throws IOException {
        this.portal = portal;
        this.options = options;
        this.report = report;
        this.words = new Words(System.nanoTime());
    }

    /** Sends one reply. */
    @FunctionalInterface
    private interface Reply {
        void send(String text) throws IOException;
    }

    void measure() throws IOException {
        report.heading("A reply of about 130 words, one after the other");
        String token = Tokens.byPassword(
                portal.stack().settings().issuer(), "portal-demo-cli", Seed.ACCOUNTS.getFirst(), "demo");
        Visitor member = portal.member();
        String csrf = member.csrf();
        Reply byApi = text -> byApi(token, text);
        Reply byForm = text -> member.post(
                        "/ui/forum/topics/" + TOPIC + "/posts",
                        Map.of("csrf", csrf, "key", UUID.randomUUID().toString(), "lang", "en", "body", text))
                .expect(303);
        warm(byApi, byForm);
        judge("by API", many(byApi, options.seconds()));
        judge("by the page's form, until the redirect", many(byForm, options.seconds()));
    }

    private void warm(Reply byApi, Reply byForm) throws IOException {
        double stretch = options.quick() ? options.warmUp() : STRETCH;
        double before = Double.MAX_VALUE;
        for (int i = 0; i < (options.quick() ? 1 : MOST_STRETCHES); i++) {
            double now = many(byApi, stretch).at(0.5) + many(byForm, stretch).at(0.5);
            if (now > before * HARDLY_FASTER) {
                return;
            }
            before = now;
        }
    }

    private void judge(String how, Timings timings) {
        report.load("reply", how.replaceAll(",.*", ""), 1, timings);
        report.figure(
                Figure.of("a reply " + how + ", p50", timings.at(0.5), "ms").atMost(MOST));
        report.figure(Figure.of("a reply " + how + ", p95", timings.at(0.95), "ms"));
    }

    private Timings many(Reply reply, double seconds) throws IOException {
        Timings timings = new Timings();
        long spent = 0;
        for (int i = 0; spent < seconds * 1e9; i++) {
            String mark = "mark" + Long.toString(System.nanoTime(), 36);
            String text = words.paragraph("en") + "\n\n" + words.paragraph("en") + "\n\n" + words.paragraph("en")
                    + "\n\n" + words.paragraph("en") + "\n\n" + mark;
            long start = System.nanoTime();
            reply.send(text);
            long nanos = System.nanoTime() - start;
            timings.add(nanos, text.length());
            spent += nanos;
            if (i % 10 == 0) {
                fresh(mark);
            }
        }
        return timings.within(spent, 0);
    }

    /** A reader who is not signed in finds it at once. */
    private void fresh(String mark) throws IOException {
        Visitor reader = new Visitor(portal.portal());
        String page = reader.follow(reader.get("/en/topic/" + TOPIC + "?post=1000000"))
                .body();
        if (!page.contains(mark)) {
            throw new IOException("what was posted is not on the topic's last page");
        }
    }

    private void byApi(String token, String text) throws IOException {
        String body = Json.createObjectBuilder()
                .add("body", text)
                .add("lang", "en")
                .build()
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.portal() + "/api/v1/topics/" + TOPIC + "/posts"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IOException("a reply was answered with " + answer.statusCode() + " " + answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while posting");
        }
    }
}

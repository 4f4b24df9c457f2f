package org.m4d.portal.run.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.m4d.portal.run.ArchiveClient;
import org.m4d.portal.run.BenchStack;
import org.m4d.portal.run.LauncherException;
import org.m4d.portal.run.Progress;
import org.m4d.portal.run.Settings;

/**
 * {@code ./portal bench archive [MESSAGES]}: how long the import of a mailing list takes that has 100,000 messages, and what it adds to the
 * memory of the server. Touches no data but its own, which begins empty each time.
 */
public final class ArchiveBench {
    private static final int MESSAGES = 100_000;
    private static final String FORUM = "archive-bench";
    private static final Duration TARGET = Duration.ofMinutes(10);
    private static final Set<String> OPEN = Set.of("waiting", "threading", "writing");

    private final Path home;
    private final int messages;
    private final Progress progress;

    private ArchiveBench(Path home, int messages, Progress progress) {
        this.home = home;
        this.messages = messages;
        this.progress = progress;
    }

    /** Status 0 when it was measured, whatever came out; 1 when it could not be. */
    public static void main(String[] arguments) {
        int status = 0;
        try {
            int messages = arguments.length == 0 ? MESSAGES : number(arguments[0]);
            new ArchiveBench(Settings.ofEnvironment().home(), messages, new Progress(System.out)).run();
        } catch (LauncherException e) {
            System.err.println("\nerror: " + e.getMessage() + "\n  " + e.advice());
            status = 1;
        } catch (IOException e) {
            System.err.println("\nerror: " + e);
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException notOne) {
            throw new LauncherException(
                    word + " is no number of messages.", "./portal bench archive [MESSAGES]", notOne);
        }
    }

    private void run() throws IOException {
        BenchStack stack = new BenchStack(home, "archive", progress);
        stack.forget();
        try {
            stack.start();
            Path file = stack.file("archive.mbox");
            progress.step("made " + messages + " messages", () -> new ArchiveText().write(file, messages));
            progress.say("           " + Files.size(file) / 1_000_000 + " MB");
            stack.importLines("forums", forum());
            measure(stack, file);
        } finally {
            stack.stop();
        }
    }

    private static String forum() {
        JsonObject names = Json.createObjectBuilder().add("en", "Archive").build();
        return Json.createObjectBuilder()
                .add("key", FORUM)
                .add("section", "bench")
                .add("sectionNames", names)
                .add("names", names)
                .add("descriptions", names)
                .build()
                .toString();
    }

    private void measure(BenchStack stack, Path file) throws IOException {
        ArchiveClient client = new ArchiveClient(stack.settings());
        ServerMemory memory = new ServerMemory(stack.process("payara").pid());
        double before = memory.heap();
        long start = System.nanoTime();
        JsonObject job = client.send("mbox", file, FORUM, "en");
        double sent = seconds(start);
        double threaded = 0;
        double most = 0;
        for (JsonObject now = job; OPEN.contains(now.getString("state")); now = client.one(job.getInt("id"))) {
            if (threaded == 0 && now.getString("state").equals("writing")) {
                threaded = seconds(start);
            }
            most = Math.max(most, memory.resident());
            ServerMemory.pause(Duration.ofSeconds(2));
            job = now;
        }
        double all = seconds(start);
        job = client.one(job.getInt("id"));
        double after = memory.heap();
        for (String line : List.of(
                "state " + job.getString("state") + ", topics " + job.getInt("topics") + ", posts "
                        + job.getInt("posts") + ", refused " + job.getInt("refused"),
                "sent after %.1f s, conversations known after %.1f s".formatted(sent, threaded),
                "all in %.1f s: %.0f messages a second; the target for %d is %d s: %s"
                        .formatted(
                                all,
                                messages / all,
                                MESSAGES,
                                TARGET.toSeconds(),
                                all / messages * MESSAGES <= TARGET.toSeconds() ? "met" : "MISSED"),
                "heap after a collection: %.0f MB before, %.0f MB after; resident at most %.0f MB"
                        .formatted(before, after, most))) {
            progress.say("  " + line);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

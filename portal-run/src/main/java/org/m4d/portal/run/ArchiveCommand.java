package org.m4d.portal.run;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code ./portal import mbox FILE --forum SLUG [--lang TAG]} and {@code ./portal import discourse FILE [--forum SLUG] [--lang TAG]}: sends an
 * archive and says how far its import is until it has ended. Whoever stops watching stops nothing.
 */
final class ArchiveCommand {
    static final Set<String> KINDS = Set.of("mbox", "discourse");

    private static final Set<String> OPEN = Set.of("waiting", "threading", "writing");
    private static final Set<String> OPTIONS = Set.of("--forum", "--lang");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Settings settings;
    private final Progress progress;

    ArchiveCommand(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Status 0 if every message was taken, 1 if some were refused or it did not come to its end. */
    int run(String kind, List<String> words) throws IOException {
        if (words.isEmpty()) {
            throw new LauncherException("Which file is to be imported?", "./portal import " + kind + " FILE");
        }
        Path file = Path.of(words.getFirst());
        if (!Files.isRegularFile(file)) {
            throw new LauncherException("There is no file " + file + ".", "Check the name.");
        }
        if (!new Readiness(settings).ready()) {
            throw new LauncherException("The portal does not run.", "Start it: ./portal run --detach");
        }
        Map<String, String> options = options(words.subList(1, words.size()));
        if (kind.equals("mbox") && !options.containsKey("--forum")) {
            throw new LauncherException(
                    "A mailing list goes into one forum; which?", "./portal import mbox FILE --forum SLUG");
        }
        ArchiveClient client = new ArchiveClient(settings);
        JsonObject sent = client.send(kind, file, options.get("--forum"), options.get("--lang"));
        progress.say("sent " + file.getFileName() + " (" + sent.getJsonNumber("bytes") + " bytes): import "
                + sent.getInt("id"));
        return watch(client, sent);
    }

    private static Map<String, String> options(List<String> words) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i)) || i + 1 == words.size()) {
                throw new LauncherException(
                        "import does not understand " + words.get(i) + ".", "It knows --forum SLUG and --lang TAG.");
            }
            options.put(words.get(i), words.get(i + 1));
        }
        return options;
    }

    private int watch(ArchiveClient client, JsonObject sent) throws IOException {
        int id = sent.getInt("id");
        Thread leaving = new Thread(() -> progress.say("The import goes on in the portal. See how far it is: "
                + settings.baseUrl() + "/en/administration/archive-imports/" + id));
        Runtime.getRuntime().addShutdownHook(leaving);
        String said = "";
        JsonObject now = sent;
        while (OPEN.contains(now.getString("state"))) {
            String line = line(now);
            if (!line.equals(said)) {
                progress.say("  " + line);
                said = line;
            }
            Pause.of(PAUSE);
            now = client.one(id);
        }
        Runtime.getRuntime().removeShutdownHook(leaving);
        return ended(client, now);
    }

    private static String line(JsonObject now) {
        String state = now.getString("state");
        return state.equals("writing")
                ? "writing " + now.getInt("place") + " of " + now.getInt("messages")
                : state + (state.equals("waiting") ? "" : " " + now.getInt("percent") + " %");
    }

    private int ended(ArchiveClient client, JsonObject now) throws IOException {
        progress.say(now.getString("state") + ": topics " + now.getInt("topics") + "  posts " + now.getInt("posts")
                + "  unchanged " + now.getInt("unchanged") + "  skipped " + now.getInt("skipped") + "  refused "
                + now.getInt("refused"));
        String failure = now.getString("failure", null);
        if (failure != null) {
            progress.say("  " + failure);
        }
        client.refusals(
                now.getInt("id"),
                refusal -> progress.say("  message " + refusal.getInt("number") + " ("
                        + refusal.getString("subject") + "): " + refusal.getString("text")
                        + " " + refusal.getString("detail", "")));
        return now.getString("state").equals("done") && now.getInt("refused") == 0 ? 0 : 1;
    }
}

package org.m4d.portal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Loads the demonstration content once, through the same import API that operators use. */
final class DemoLoader {
    /** What refers to something comes after it. */
    static final List<String> ORDER = List.of(
            "members",
            "forums",
            "groups",
            "authorities",
            "associations",
            "practices",
            "topics",
            "posts",
            "projects",
            "ediscussions",
            "contributions",
            "recommendations",
            "migrant-stock");

    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;

    DemoLoader(Settings settings, DataDirectory data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    void loadOnce() throws IOException {
        if (Files.exists(data.demoMarker())) {
            return;
        }
        boolean whole = true;
        for (String kind : ORDER) {
            whole &= load(kind);
        }
        if (whole) {
            Files.createFile(data.demoMarker());
        }
    }

    private static InputStream content(String kind) {
        return DemoLoader.class.getResourceAsStream(
                "migrant-stock".equals(kind) ? "/demo/migrant-stock.csv" : "/demo/" + kind + ".ndjson");
    }

    /** @return false when the running portal does not take this kind */
    private boolean load(String kind) throws IOException {
        try (InputStream content = content(kind)) {
            if (content == null) {
                progress.say("            no demonstration " + kind + " in this build");
                return true;
            }
            byte[] lines = content.readAllBytes();
            long start = System.nanoTime();
            Optional<ImportReport> report = new ImportClient(settings).offer(kind, lines);
            report.ifPresentOrElse(
                    taken -> {
                        progress.done("demonstration " + kind, Duration.ofNanos(System.nanoTime() - start));
                        requireAll(kind, taken);
                    },
                    () -> progress.say("            this portal takes no " + kind));
            return report.isPresent();
        }
    }

    private static void requireAll(String kind, ImportReport report) {
        if (!report.refused().isEmpty()) {
            throw new LauncherException(
                    "The portal refused demonstration " + kind + ":\n" + report.text(),
                    "This is a fault of the build, not of your machine. PORTAL_DEMO_CONTENT=false ./portal run"
                            + " starts without the content.");
        }
    }
}

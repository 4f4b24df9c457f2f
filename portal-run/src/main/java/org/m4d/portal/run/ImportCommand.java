package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./portal import KIND FILE}: sends a file and prints what became of its lines. */
final class ImportCommand {
    private static final List<String> KINDS = kinds();

    private final Settings settings;
    private final Progress progress;

    ImportCommand(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(DemoLoader.ORDER);
        kinds.add("migrant-stock");
        return List.copyOf(kinds);
    }

    /** Status 0 if every line was taken, 1 if some were refused. */
    int run(String kind, Path file) throws IOException {
        if (!KINDS.contains(kind)) {
            throw new LauncherException(
                    "There is no import of " + kind + ".",
                    "Kinds are: " + String.join(", ", KINDS) + ", mbox, discourse.");
        }
        if (!new Readiness(settings).ready()) {
            throw new LauncherException("The portal does not run.", "Start it: ./portal run --detach");
        }
        byte[] lines;
        try {
            lines = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new LauncherException("There is no file " + file + ".", "Check the name.", e);
        }
        ImportReport report = new ImportClient(settings).send(kind, lines);
        progress.say(report.text());
        return report.refused().isEmpty() ? 0 : 1;
    }
}

package org.m4d.portal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process by its id and its start time. The id alone would not do: after a crash or a restart of the machine
 * the same number may belong to somebody else's process, which must never be ended.
 */
public final class Pidfile {
    private final Path file;

    public Pidfile(Path file) {
        this.file = file;
    }

    /** Writes down the given process. */
    public void record(ProcessHandle process) throws IOException {
        Instant start = startOf(process)
                .orElseThrow(() -> new IOException("process " + process.pid() + " ended as soon as it was started"));
        PrivateFiles.write(file, process.pid() + "\n" + start + "\n");
    }

    /** The process that was written down, if it still runs: same id and same start time. */
    public Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            Instant start = Instant.parse(lines.get(1));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(Ending::runs)
                    .filter(process -> startOf(process).equals(Optional.of(start)));
        } catch (IOException | DateTimeParseException | NumberFormatException e) {
            // no file, or one that a crash left half written: no process is known by it
            return Optional.empty();
        }
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}

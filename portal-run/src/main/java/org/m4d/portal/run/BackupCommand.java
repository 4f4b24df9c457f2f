package org.m4d.portal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** {@code ./portal backup FILE}: everything that must last in one file, while the portal runs. */
final class BackupCommand {
    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;

    BackupCommand(Settings settings, DataDirectory data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    void run(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new LauncherException(
                    "The file " + file + " exists already.", "Name another, or move that one away first.");
        }
        if (Orphans.pidfile(data.run(), MariaDbServer.NAME).process().isEmpty()) {
            throw new LauncherException(
                    "The database does not run, so it cannot be dumped.", "Start the portal: ./portal run --detach");
        }
        Path partial = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(partial);
        try {
            Files.createFile(partial, PrivateFiles.permissions("rw-------"));
            progress.step("backup written to " + file, () -> write(partial));
            progress.step("backup read back and found whole", () -> BackupFile.verified(partial)
                    .close());
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
        progress.say("It holds passwords and personal data: keep it where only you can read it.");
    }

    /** The database first: every attachment that it names exists by then, and content-addressed files never change. */
    private void write(Path partial) throws IOException {
        DatabaseAccounts accounts = new DatabaseAccounts(Secrets.keptIn(data.secrets()));
        MariaDbServer server =
                new MariaDbServer(settings, data, MariaDbPrograms.locate(settings, data, progress), accounts);
        try (OutputStream out = Files.newOutputStream(partial);
                BackupArchive archive = new BackupArchive(out)) {
            archive.addText(BackupArchive.MANIFEST, manifest());
            archive.add(BackupArchive.DATABASES, new DatabaseDump(server, data)::write);
            archive.addText(BackupArchive.SECRETS, Files.readString(data.secrets(), StandardCharsets.UTF_8));
            archive.addTree(BackupArchive.ATTACHMENTS, data.attachments());
            archive.finish();
        }
    }

    private String manifest() {
        return "format=" + BackupArchive.FORMAT + "\n"
                + "created=" + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n"
                + "demo-loaded=" + Files.exists(data.demoMarker()) + "\n";
    }
}

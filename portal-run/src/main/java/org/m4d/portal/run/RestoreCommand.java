package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * {@code ./portal restore FILE}: brings a backup back. The file is read through before anything is touched; what was
 * there is moved aside, and put back if the restore fails.
 */
final class RestoreCommand {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;

    RestoreCommand(Settings settings, DataDirectory data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    void run(Path file) throws IOException {
        BackupFile[] backup = new BackupFile[1];
        progress.step("read " + file + " and found it whole", () -> backup[0] = BackupFile.verified(file));
        try (BackupFile whole = backup[0]) {
            DiskCheck.requireSpace(data);
            data.create();
            try (LauncherLock lock = LauncherLock.take(data.run(), settings)) {
                lock.sign();
                new Orphans(data.run()).stop(progress);
                replace(whole);
            }
        }
        progress.say("Restored the backup of " + backup[0].manifest("created") + ". Start it: ./portal run");
    }

    private void replace(BackupFile backup) throws IOException {
        Aside aside = new Aside(data, data.root().resolve("before-restore-" + STAMP.format(Instant.now())));
        aside.move();
        try {
            bringBack(backup);
        } catch (IOException | RuntimeException e) {
            aside.putBack();
            progress.say("The restore failed; everything is as it was before.");
            throw e;
        }
        if (aside.holdsSomething()) {
            progress.say(
                    "What was there before is in " + aside.directory() + "; delete it when you no longer need it.");
        }
    }

    private void bringBack(BackupFile backup) throws IOException {
        data.create();
        PrivateFiles.write(data.secrets(), backup.text(BackupArchive.SECRETS));
        progress.step("attachments", () -> backup.extractAttachments(data.attachments()));
        Stack stack = new Stack(settings, data, Secrets.keptIn(data.secrets()), progress);
        MariaDbServer server = stack.mariaDb(new DatabaseAccounts(Secrets.keptIn(data.secrets())));
        try {
            stack.up("MariaDB", server);
            progress.step(
                    "both databases", () -> new DatabaseDump(server, data).load(backup.open(BackupArchive.DATABASES)));
        } finally {
            stack.stop();
        }
        Files.createFile(data.realmMarker());
        if (Boolean.parseBoolean(backup.manifest("demo-loaded"))) {
            Files.createFile(data.demoMarker());
        }
        // the index stays empty: the portal builds it again when it starts with an empty one
    }
}

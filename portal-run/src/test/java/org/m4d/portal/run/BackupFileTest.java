package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {
    private static final String SQL = "CREATE DATABASE portal;\n".repeat(500);

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        Path attachments = Files.createDirectories(directory.resolve("attachments/ab"));
        Files.writeString(attachments.resolve("abcdef"), "content");
        file = directory.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(file);
                BackupArchive archive = new BackupArchive(out)) {
            archive.addText(BackupArchive.MANIFEST, "format=" + BackupArchive.FORMAT + "\ncreated=today\n");
            archive.addText(BackupArchive.DATABASES, SQL);
            archive.addText(BackupArchive.SECRETS, "A=b\n");
            archive.addTree(BackupArchive.ATTACHMENTS, directory.resolve("attachments"));
            archive.finish();
        }
    }

    @Test
    void aWholeBackupIsReadAndExtracted() throws IOException {
        try (BackupFile backup = BackupFile.verified(file)) {
            assertThat(backup.manifest("created")).isEqualTo("today");
            Path target = directory.resolve("restored");
            backup.extractAttachments(target);
            assertThat(target.resolve("ab/abcdef")).hasContent("content");
        }
    }

    /** Some bytes of a zip file say nothing that a reader uses; a change of any other must not get through. */
    @Test
    void noChangedByteEverReachesTheDatabase() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int position = 0; position < whole.length; position++) {
            byte[] changed = whole.clone();
            changed[position] ^= 0x55;
            Files.write(file, changed);
            try (BackupFile backup = BackupFile.verified(file)) {
                assertThat(backup.text(BackupArchive.DATABASES)).isEqualTo(SQL);
                assertThat(backup.text(BackupArchive.SECRETS)).isEqualTo("A=b\n");
            } catch (LauncherException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 2);
    }

    @Test
    void aFileThatWasCutShortIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> BackupFile.verified(file).close())
                    .as("length " + length)
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void anArchiveOfSomethingElseIsRefused() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write(1);
        }
        assertThatThrownBy(() -> BackupFile.verified(file).close()).hasMessageContaining("no backup of the portal");
    }

    @Test
    void anAddedFileIsRefused() throws IOException {
        Path other = directory.resolve("other.zip");
        try (OutputStream out = Files.newOutputStream(other);
                BackupArchive archive = new BackupArchive(out)) {
            archive.addText(BackupArchive.MANIFEST, "format=" + BackupArchive.FORMAT);
            archive.finish();
        }
        assertThatThrownBy(() -> BackupFile.verified(other).close())
                .hasMessageContaining(BackupArchive.DATABASES + " is missing");
    }

    @Test
    void aFailedRestorePutsEverythingBack() throws IOException {
        Path root = directory.resolve("data");
        DataDirectory data =
                DataDirectory.of(Settings.of(Map.of("PORTAL_DATA", root.toString(), "PORTAL_THROW_AWAY", "true")));
        data.create();
        Files.writeString(data.attachments().resolve("old"), "old");
        Aside aside = new Aside(data, root.resolve("aside"));
        aside.move();
        Files.createDirectories(data.attachments());
        Files.writeString(data.attachments().resolve("new"), "new");
        aside.putBack();
        assertThat(data.attachments().resolve("old")).hasContent("old");
        assertThat(data.attachments().resolve("new")).doesNotExist();
        assertThat(aside.directory()).doesNotExist();
    }
}

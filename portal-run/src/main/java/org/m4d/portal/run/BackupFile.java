package org.m4d.portal.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that was read through and found whole. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Properties manifest;

    private BackupFile(ZipFile zip, Properties manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Reads every byte and compares every checksum; throws if anything is missing, changed or too much. */
    static BackupFile verified(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new LauncherException("There is no file " + file + ".", "Check the name. Nothing was changed.");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw damaged(file, "it cannot be read as an archive: " + e.getMessage(), e);
        }
        try {
            Map<String, String> checksums = checksums(zip, file);
            Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(HashSet::new));
            names.remove(BackupArchive.CHECKSUMS);
            if (!names.equals(checksums.keySet())) {
                throw damaged(file, "its list of contents does not fit its contents", null);
            }
            for (Map.Entry<String, String> expected : checksums.entrySet()) {
                if (!expected.getValue().equals(checksum(zip, expected.getKey()))) {
                    throw damaged(file, expected.getKey() + " was changed", null);
                }
            }
            return new BackupFile(zip, manifest(zip, file));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e instanceof LauncherException known ? known : damaged(file, e.getMessage(), e);
        }
    }

    private static Map<String, String> checksums(ZipFile zip, Path file) throws IOException {
        if (zip.getEntry(BackupArchive.CHECKSUMS) == null) {
            throw damaged(file, "it has no list of its contents", null);
        }
        Map<String, String> checksums = new HashMap<>();
        for (String line : text(zip, BackupArchive.CHECKSUMS).lines().toList()) {
            String[] parts = line.split("  ", 2);
            if (parts.length != 2) {
                throw damaged(file, "its list of contents cannot be read", null);
            }
            checksums.put(parts[1], parts[0]);
        }
        return checksums;
    }

    private static String checksum(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return BackupArchive.sha256(in);
        }
    }

    private static Properties manifest(ZipFile zip, Path file) throws IOException {
        for (String part : List.of(BackupArchive.MANIFEST, BackupArchive.DATABASES, BackupArchive.SECRETS)) {
            if (zip.getEntry(part) == null) {
                throw damaged(file, part + " is missing", null);
            }
        }
        Properties manifest = new Properties();
        manifest.load(new StringReader(text(zip, BackupArchive.MANIFEST)));
        if (!BackupArchive.FORMAT.equals(manifest.getProperty("format"))) {
            throw new LauncherException(
                    file + " has the format " + manifest.getProperty("format") + ", which this version does not know.",
                    "Restore it with the version of the portal that made it. Nothing was changed.");
        }
        return manifest;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static LauncherException damaged(Path file, String how, Throwable cause) {
        return new LauncherException(
                file + " is damaged or no backup of the portal: " + how + ".",
                "Nothing was changed. Take another copy of the file, or an older backup.",
                cause);
    }

    String manifest(String key) {
        return manifest.getProperty(key, "");
    }

    InputStream open(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    String text(String name) throws IOException {
        return text(zip, name);
    }

    void extractAttachments(Path directory) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            if (entry.getName().startsWith(BackupArchive.ATTACHMENTS)) {
                Path target = directory
                        .resolve(entry.getName().substring(BackupArchive.ATTACHMENTS.length()))
                        .normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                PrivateFiles.createDirectory(Objects.requireNonNull(target.getParent()));
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.m4d.portal.archive.ArchiveFile;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.Unavailable;

/** Files on the way into the portal, below its data directory. They come as a stream, are unpacked on the way, and are never held whole. */
@ApplicationScoped
public class ArchiveStore {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAME = 200;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    @Inject
    ArchiveSettings settings;

    /**
     * Keeps a file.
     *
     * @param name as who brings it calls it
     * @param content read to its end or to the limit
     * @throws InvalidInput on the field {@code file} when it is empty, too large or packed in a broken way
     */
    public ArchiveFile keep(String name, InputStream content) {
        String file = UUID.randomUUID().toString();
        try {
            Path target = Files.createDirectories(settings.directory()).resolve(file);
            try {
                return keep(shortened(name), file, target, content);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(target);
                throw failed;
            }
        } catch (ZipException | EOFException broken) {
            throw InvalidInput.of("file", "error.archive.packed", broken);
        } catch (IOException failed) {
            throw new Unavailable("error.attachment.store", failed);
        }
    }

    private ArchiveFile keep(String name, String file, Path target, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        long length;
        try (InputStream unpacked = unpacked(content);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            length = copied(unpacked, out);
        }
        if (length == 0) {
            throw InvalidInput.of("file", "error.attachment.empty");
        }
        try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return new ArchiveFile(name, file, HexFormat.of().formatHex(digest.digest()), length);
    }

    private long copied(InputStream in, OutputStream out) throws IOException {
        long most = settings.file();
        long length = 0;
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > most) {
                throw InvalidInput.of("file", "error.attachment.too-large", Map.of("max", most / 1_000_000));
            }
            out.write(buffer, 0, read);
        }
        return length;
    }

    private static InputStream unpacked(InputStream content) throws IOException {
        BufferedInputStream looked = new BufferedInputStream(content, BUFFER);
        looked.mark(2);
        boolean packed = looked.read() == GZIP_FIRST && looked.read() == GZIP_SECOND;
        looked.reset();
        return packed ? new GZIPInputStream(looked, BUFFER) : looked;
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    /** Where a file lies. */
    public Path path(String file) {
        return settings.directory().resolve(file);
    }

    /** Deletes a file, and what was made of it while it was read. */
    public void drop(String file) throws IOException {
        Files.deleteIfExists(path(file));
        Files.deleteIfExists(parts(file));
    }

    /** Where what is taken out of a file lies while it is imported. */
    Path parts(String file) {
        return settings.directory().resolve(file + PARTS);
    }

    private static final String PARTS = ".parts";

    /**
     * Deletes what uploads left that broke off.
     *
     * @param before what is younger stays
     * @param needed whether a file is of an import
     */
    void tidy(Instant before, Predicate<String> needed) throws IOException {
        if (!Files.isDirectory(settings.directory())) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(settings.directory())) {
            files = all.toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replace(PARTS, "");
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && !needed.test(name)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

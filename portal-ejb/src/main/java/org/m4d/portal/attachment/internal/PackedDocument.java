package org.m4d.portal.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A document of today's office programs, which is an archive inside. Unpacks it once into nothing, so that what it really holds is known before
 * anybody opens it: neither programs, nor more than a document can have, nor something else before or behind it.
 */
final class PackedDocument {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 400_000_000;
    private static final long MOST_TIMES_LARGER = 200;
    private static final long NEVER_A_BOMB = 20_000_000;
    private static final int LARGEST_TYPES = 1_000_000;

    private static final int BEGIN = 0x504B0304;
    private static final int END = 0x504B0506;
    private static final int END_LENGTH = 22;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private PackedDocument() {}

    /** What it is; empty for an archive that is no document. */
    static Optional<FileType> check(Path file) throws IOException {
        frame(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            unpack(zip, file.toFile().length());
            Optional<FileType> open = mimetype(zip);
            return open.isPresent() ? open : contentTypes(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            throw Refused.broken(broken);
        }
    }

    /** Nothing stands before the archive or behind it. */
    private static void frame(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() < END_LENGTH || bytes.readInt() != BEGIN) {
                throw Refused.broken();
            }
            bytes.seek(bytes.length() - END_LENGTH);
            if (bytes.readInt() != END) {
                throw Refused.broken();
            }
        }
    }

    private static void unpack(ZipFile zip, long packed) throws IOException {
        long most = Math.min(MOST_UNPACKED, Math.max(NEVER_A_BOMB, packed * MOST_TIMES_LARGER));
        if (zip.size() > MOST_ENTRIES) {
            throw Refused.bomb();
        }
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
                throw Refused.macros();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw Refused.bomb();
                    }
                }
            }
        }
    }

    /** OpenDocument says what it is in its first entry. */
    private static Optional<FileType> mimetype(ZipFile zip) throws IOException {
        return FileType.of(text(zip, "mimetype").strip());
    }

    /** Office Open XML says what its main part is. */
    private static Optional<FileType> contentTypes(ZipFile zip) throws IOException {
        String types = text(zip, "[Content_Types].xml");
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> types.contains("officedocument." + part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
        }
    }
}

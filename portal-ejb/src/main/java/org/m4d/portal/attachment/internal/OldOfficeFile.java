package org.m4d.portal.attachment.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document of yesterday's office programs, which many offices still write. Not with programs in it. */
final class OldOfficeFile {

    private static final long MARK = 0xD0CF11E0A1B11AE1L;
    private static final int SECTOR = 512;

    /** The names of the storages that hold programs, as the directory of such a file writes them. */
    private static final String[] PROGRAMS = {"_VBA_PROJECT", "VBA"};

    private OldOfficeFile() {}

    static void check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DataInputStream head = new DataInputStream(in)) {
            if (Files.size(file) < 2 * SECTOR || head.readLong() != MARK) {
                throw Refused.broken();
            }
        }
        for (String name : PROGRAMS) {
            if (Bytes.contains(file, (name + "\0").getBytes(StandardCharsets.UTF_16LE))) {
                throw Refused.macros();
            }
        }
    }
}

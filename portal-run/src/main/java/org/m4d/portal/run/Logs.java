package org.m4d.portal.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The servers' own words. */
final class Logs {
    private static final int LINES = 20;
    private static final int BYTES = 16_384;
    private static final long LARGEST = 8L << 20;

    private Logs() {}

    /** The last lines of a log, indented; never fails for want of a log. */
    static String tail(Path log) {
        if (!Files.exists(log)) {
            return "    (no log yet)";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()))
                    .indent(4)
                    .stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a log that grew large aside before a start; one older log is kept. */
    static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

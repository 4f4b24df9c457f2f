package org.m4d.portal.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PDF begins with its mark and ends with its own end, or it may be something else as well. */
final class PdfFile {

    private static final int MARK = 5;
    private static final int TAIL = 2048;
    private static final String END = "%%EOF";

    private PdfFile() {}

    static void check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!"%PDF-".equals(new String(in.readNBytes(MARK), StandardCharsets.ISO_8859_1))) {
                throw Refused.broken();
            }
        }
        String tail = new String(Bytes.tail(file, TAIL), StandardCharsets.ISO_8859_1);
        int end = tail.lastIndexOf(END);
        if (end < 0 || !tail.substring(end + END.length()).isBlank()) {
            throw Refused.broken();
        }
        if (Bytes.contains(file, "/Launch".getBytes(StandardCharsets.ISO_8859_1))) {
            throw Refused.macros();
        }
    }
}

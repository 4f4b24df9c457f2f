package org.m4d.portal.attachment.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text holds no control characters but the ends of its lines and its tabs. */
final class TextFile {

    private static final int FIRST_VISIBLE = 0x20;

    private TextFile() {}

    static void check(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next < FIRST_VISIBLE && next != '\n' && next != '\r' && next != '\t' && next != '\f') {
                    throw Refused.broken();
                }
            }
        }
    }
}

package org.m4d.portal.attachment.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for a row of bytes in a file of any size. */
final class Bytes {

    private Bytes() {}

    /** Whether they stand anywhere in the file. By Knuth, Morris and Pratt: each byte of the file is read once. */
    static boolean contains(Path file, byte[] wanted) throws IOException {
        int[] back = borders(wanted);
        int matched = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                while (matched > 0 && wanted[matched] != (byte) next) {
                    matched = back[matched - 1];
                }
                if (wanted[matched] == (byte) next && ++matched == wanted.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] borders(byte[] wanted) {
        int[] back = new int[wanted.length];
        for (int i = 1, length = 0; i < wanted.length; i++) {
            while (length > 0 && wanted[i] != wanted[length]) {
                length = back[length - 1];
            }
            if (wanted[i] == wanted[length]) {
                length++;
            }
            back[i] = length;
        }
        return back;
    }

    /** The last bytes of a file, as many of these as it has. */
    static byte[] tail(Path file, int length) throws IOException {
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, size - length));
            return in.readAllBytes();
        }
    }
}

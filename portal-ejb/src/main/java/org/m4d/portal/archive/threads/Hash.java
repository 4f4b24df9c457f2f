package org.m4d.portal.archive.threads;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that nobody can aim at: whoever writes a mail chooses its id. */
public final class Hash {

    private static final int KEY_BYTES = 16;

    private Hash() {}

    /** 64 bits of a text, never 0. */
    static long of(String text) {
        long hash = ByteBuffer.wrap(sha256(text)).getLong();
        return hash == 0 ? 1 : hash;
    }

    /** 128 bits of a text, in hexadecimal digits: what a key in the database is made of. */
    public static String key(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, KEY_BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

package org.m4d.portal.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.codec.Base64InputStream;

/**
 * Encoded words (RFC 2047), also as the RFC forbids them: within quotes, with blanks, and split inside a character. Words that follow each
 * other in one charset are therefore put together as bytes before they are decoded, which Mime4j's own decoder does not do.
 */
final class EncodedWords {

    private final String text;
    private final int lastEnd;
    private final StringBuilder decoded = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final StringBuilder pendingBase64 = new StringBuilder();
    private String pendingCharset;

    private EncodedWords(String text) {
        this.text = text;
        lastEnd = text.lastIndexOf("?=");
    }

    /** A header's text with its encoded words decoded; what is not one stays. */
    static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decode() : text;
    }

    private record Word(String charset, boolean base64, String body, int end) {}

    private String decode() {
        int plainFrom = 0;
        int at = text.indexOf("=?");
        while (at >= 0) {
            Word word = word(at);
            if (word == null) {
                at = text.indexOf("=?", at + 2);
                continue;
            }
            String between = text.substring(plainFrom, at);
            if (pendingCharset == null || !between.isBlank() || !pendingCharset.equals(word.charset())) {
                flush();
                decoded.append(plainFrom > 0 && between.isBlank() ? "" : between);
            }
            pendingCharset = word.charset();
            take(word);
            plainFrom = word.end();
            at = text.indexOf("=?", plainFrom);
        }
        flush();
        return decoded.append(text, plainFrom, text.length()).toString();
    }

    /** Words in base64 may even be split within a group of four characters. */
    private void take(Word word) {
        if (!word.base64()) {
            flushBase64();
            pending.writeBytes(quoted(word.body()));
            return;
        }
        word.body().chars().filter(EncodedWords::isBase64).forEach(c -> pendingBase64.append((char) c));
        if (word.body().indexOf('=') >= 0 || pendingBase64.length() % 4 == 0) {
            flushBase64();
        }
    }

    private void flushBase64() {
        if (!pendingBase64.isEmpty()) {
            pendingBase64.append("=".repeat((4 - pendingBase64.length() % 4) % 4));
            pending.writeBytes(base64(pendingBase64.toString()));
            pendingBase64.setLength(0);
        }
    }

    private static boolean isBase64(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
    }

    private void flush() {
        if (pendingCharset != null) {
            flushBase64();
            decoded.append(Charsets.decode(pending.toByteArray(), pendingCharset));
            pending.reset();
            pendingCharset = null;
        }
    }

    /** The word that begins here; null when it is none. */
    private Word word(int start) {
        int charsetEnd = text.indexOf('?', start + 2);
        if (charsetEnd < 0
                || charsetEnd - start > 60
                || charsetEnd + 2 >= text.length()
                || text.charAt(charsetEnd + 2) != '?') {
            return null;
        }
        String charset = text.substring(start + 2, charsetEnd);
        int language = charset.indexOf('*');
        char encoding = Character.toLowerCase(text.charAt(charsetEnd + 1));
        int end = charsetEnd + 3 > lastEnd ? -1 : text.indexOf("?=", charsetEnd + 3);
        if (end < 0 || (encoding != 'b' && encoding != 'q')) {
            return null;
        }
        String body = text.substring(charsetEnd + 3, end);
        return new Word(
                (language < 0 ? charset : charset.substring(0, language)).toLowerCase(Locale.ROOT),
                encoding == 'b',
                body,
                end + 2);
    }

    private static byte[] base64(String body) {
        try (Base64InputStream in =
                new Base64InputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)))) {
            return in.readAllBytes();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private static byte[] quoted(String body) {
        byte[] in = body.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int at = 0; at < in.length; at++) {
            int high = in[at] == '=' && at + 2 < in.length ? Character.digit(in[at + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[at + 2], 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                at += 2;
            } else {
                out.write(in[at] == '_' ? ' ' : in[at]);
            }
        }
        return out.toByteArray();
    }
}

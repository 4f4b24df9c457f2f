package org.m4d.portal.mime;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes into text although their label may be missing, unknown or wrong. Bytes decide where they can: hardly any text of another
 * charset is valid UTF-8 by chance. Only then the label counts, and where there is none that fits, ICU guesses.
 */
final class Charsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int DETECTED_ON = 8_192;
    private static final int LEAST_CONFIDENCE = 25;

    /** So many sequences that are valid UTF-8 outweigh the label of another charset of several bytes. */
    private static final int ENOUGH_SEQUENCES = 4;

    /** What labels mean in mail: the larger set that people's programs really use, and names that Java does not know. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("iso-8859-6-i", "ISO-8859-6"),
            Map.entry("iso-8859-8-e", "ISO-8859-8"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-8n", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"));

    private Charsets() {}

    /**
     * Decodes bytes.
     *
     * @param label what they say they are; null for nothing
     */
    static String decode(byte[] bytes, String label) {
        Optional<Charset> named = named(label);
        boolean shifted = named.isPresent() && isShifted(named.get());
        if (isAscii(bytes) && !shifted) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        if (shifted && isStrictly(bytes, named.get())) {
            return new String(bytes, named.get());
        }
        if (isStrictly(bytes, StandardCharsets.UTF_8) && !outweighsUtf8(bytes, named)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return named.filter(charset -> fits(bytes, charset))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> detected(bytes));
    }

    /** What a label means; empty when nobody knows it. */
    static Optional<Charset> named(String label) {
        if (label == null) {
            return Optional.empty();
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name))).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean outweighsUtf8(byte[] bytes, Optional<Charset> named) {
        return named.isPresent()
                && !named.get().equals(StandardCharsets.UTF_8)
                && named.get().newEncoder().maxBytesPerChar() > 1
                && sequences(bytes) < ENOUGH_SEQUENCES
                && isStrictly(bytes, named.get());
    }

    /** Strictly, or with few faults such as a character cut in two; a label of one byte each is believed unless it says UTF-8. */
    private static boolean fits(byte[] bytes, Charset charset) {
        if (isStrictly(bytes, charset)) {
            return true;
        }
        int faults = 0;
        int good = 0;
        String decoded = new String(bytes, charset);
        for (int at = 0; at < decoded.length(); at++) {
            faults += decoded.charAt(at) == '\uFFFD' ? 1 : 0;
            good += decoded.charAt(at) >= 128 && decoded.charAt(at) != '\uFFFD' ? 1 : 0;
        }
        return faults * 4 <= good;
    }

    private static String detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(bytes.length > DETECTED_ON ? Arrays.copyOf(bytes, DETECTED_ON) : bytes)
                .detect();
        return Optional.ofNullable(match)
                .filter(found -> found.getConfidence() >= LEAST_CONFIDENCE)
                .flatMap(found -> named(found.getName()))
                .filter(charset -> fits(bytes, charset))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> new String(bytes, WESTERN));
    }

    /** Whether bytes can be of a charset. Of several characters beyond ASCII the last may be incomplete, for a text may have been cut. */
    private static boolean isStrictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4_096);
        try {
            while (true) {
                var result = decoder.decode(in, out, false);
                if (result.isUnderflow()) {
                    return !in.hasRemaining() || sequences(bytes) > 1;
                }
                if (result.isError()) {
                    result.throwException();
                }
                out.clear();
            }
        } catch (CharacterCodingException notOfIt) {
            return false;
        }
    }

    /** Charsets in which ASCII bytes may be other characters. */
    private static boolean isShifted(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.contains("2022") || name.startsWith("utf-16") || name.startsWith("utf-32");
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static int sequences(byte[] bytes) {
        int sequences = 0;
        for (byte b : bytes) {
            sequences += (b & 0xC0) == 0xC0 ? 1 : 0;
        }
        return sequences;
    }
}

package org.m4d.portal.mail;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** RFC 4648's base 32 in small letters and without padding: what it writes means the same in capitals. */
final class Base32 {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = held << Byte.SIZE | next & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >>> bits & 0x1f));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS - bits & 0x1f));
        }
        return text.toString();
    }

    /** Empty when the text is none, or has bits that stand for nothing: every value has one written form. */
    static Optional<byte[]> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            // not by the rules of Unicode, by which the sign for kelvin would be a k
            int value = LETTERS.indexOf(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
            if (value < 0) {
                return Optional.empty();
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >>> bits);
            }
            held &= (1 << bits) - 1;
        }
        return held == 0 && bits < BITS ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }
}

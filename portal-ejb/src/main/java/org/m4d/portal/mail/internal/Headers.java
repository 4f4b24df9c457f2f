package org.m4d.portal.mail.internal;

import java.util.regex.Pattern;

/**
 * What may stand in a header. Jakarta Mail keeps of each character that it does not encode the lowest eight bits: some letters would become line
 * breaks, and what follows them a header of its own, or a command to the mail server.
 */
final class Headers {

    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^<>()\\[\\],;:\\\\\"@]]{1,64}@[A-Za-z0-9.-]{1,253}");
    private static final Pattern ID = Pattern.compile("[!-~&&[^<>]]{3,400}");

    /** Line ends of all kinds and what turns the direction of text; joiners stay, which some scripts need within words. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+");

    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_NAME = 80;

    private Headers() {}

    /** Whether it is an address that every server understands. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether it can be the id of a mail, without its angle brackets. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** A text on one line, cut where nobody reads on. */
    static String line(String text) {
        return cut(NOT_SHOWN.matcher(text).replaceAll(" ").strip(), LONGEST_LINE);
    }

    /**
     * The name of somebody as programs show it in place of an address, without the signs by which it could pass for one.
     *
     * @return null when nothing is left, or there was none
     */
    static String name(String name) {
        if (name == null) {
            return null;
        }
        String plain = line(name)
                .replaceAll("[<>@\uff20\ufe6b\"\\\\]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        return plain.isEmpty() ? null : cut(plain, LONGEST_NAME);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}

package org.m4d.portal.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses as people type them, as a PDF can hold them. */
final class WebAddress {

    private static final Pattern LEADS_SOMEWHERE = Pattern.compile("(?i)(?:https?://[^/]|mailto:[^@]+@).*");
    private static final String KEPT = "-._~:/?#@!$&*+,;=%";
    private static final String DIGITS = "0123456789ABCDEF";

    private WebAddress() {}

    /** The same address in letters that need no care anywhere; empty when it is none of a page or a mailbox. */
    static String of(String typed) {
        if (!LEADS_SOMEWHERE.matcher(typed).matches()) {
            return "";
        }
        StringBuilder encoded = new StringBuilder(typed.length() + 16);
        for (byte octet : typed.getBytes(StandardCharsets.UTF_8)) {
            if (Character.isLetterOrDigit(octet) || KEPT.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(DIGITS.charAt(octet >> 4 & 0xF)).append(DIGITS.charAt(octet & 0xF));
            }
        }
        try {
            return new URI(encoded.toString()).toString();
        } catch (URISyntaxException none) {
            return "";
        }
    }
}

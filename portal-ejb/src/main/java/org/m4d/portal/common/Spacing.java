package org.m4d.portal.common;

import java.util.regex.Pattern;

/** Spaces at which a line must not end, so that those who write the portal's texts need not think of them. */
public final class Spacing {

    /** French sets a space before these, and inside its quotation marks. */
    private static final Pattern BEFORE = Pattern.compile(" (?=[:;!?»])");

    private static final Pattern BEHIND = Pattern.compile("(?<=«) ");

    private static final String NO_BREAK = "\u00a0";

    private Spacing() {}

    /** The text as it is set in its language. */
    public static String of(PortalLanguage language, String text) {
        if (language != PortalLanguage.FR) {
            return text;
        }
        return BEHIND.matcher(BEFORE.matcher(text).replaceAll(NO_BREAK)).replaceAll(NO_BREAK);
    }
}

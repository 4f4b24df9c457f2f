package org.m4d.portal.posting;

/** Plain text as HTML, in an element or in the value of an attribute. */
final class Escaped {

    private Escaped() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}

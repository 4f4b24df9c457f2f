package org.m4d.portal.common;

import java.util.Objects;

/** Points at one thing of any feature without knowing its class. Written as {@code topic:12}. */
public record ContentRef(ContentType type, long id) {

    public ContentRef {
        Objects.requireNonNull(type, "type");
    }

    /** Reads the written form.
     *
     * @throws IllegalArgumentException when the text is not of the form {@code type:number}
     */
    public static ContentRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a content reference: " + text);
        }
        return new ContentRef(ContentType.of(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type.id() + ":" + id;
    }
}

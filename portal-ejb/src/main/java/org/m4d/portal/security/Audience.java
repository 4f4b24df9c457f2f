package org.m4d.portal.security;

import java.util.Objects;
import org.m4d.portal.common.ContentRef;

/**
 * Who may read something: everybody, every member, or those of one circle, such as the members of a group or of a conversation.
 * Kept with what it is about, in the form {@code public}, {@code members} or {@code group:12}.
 *
 * @param kind how it is decided
 * @param circle whose members they are; null unless the kind is {@link Kind#CIRCLE}
 */
public record Audience(Kind kind, ContentRef circle) {

    /** How it is decided whether somebody belongs to an audience. */
    public enum Kind {
        PUBLIC,
        MEMBERS,
        CIRCLE
    }

    public static final Audience PUBLIC = new Audience(Kind.PUBLIC, null);
    public static final Audience MEMBERS = new Audience(Kind.MEMBERS, null);

    private static final String PUBLIC_TEXT = "public";
    private static final String MEMBERS_TEXT = "members";

    public Audience {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.CIRCLE) != (circle != null)) {
            throw new IllegalArgumentException("a circle is named when, and only when, it decides");
        }
    }

    public static Audience of(ContentRef circle) {
        return new Audience(Kind.CIRCLE, circle);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Audience parse(String text) {
        return switch (text) {
            case PUBLIC_TEXT -> PUBLIC;
            case MEMBERS_TEXT -> MEMBERS;
            default -> of(ContentRef.parse(text));
        };
    }

    public boolean everybody() {
        return kind == Kind.PUBLIC;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case PUBLIC -> PUBLIC_TEXT;
            case MEMBERS -> MEMBERS_TEXT;
            case CIRCLE -> circle.toString();
        };
    }
}

package org.m4d.portal.member;

import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;

/** How a member who was erased is called. Nobody who is a member can choose this name. */
public final class FormerMember {

    /** What stands for her name in the database and in the API, whose clients compare with it. Readers see {@link #shown} instead. */
    public static final String NAME = "[former member]";

    /** What the subject of a member begins with who was erased. No account has such a one. */
    static final String SUBJECT = "erased:";

    private static final Words WORDS = new Words("/member/words");

    private FormerMember() {}

    /** Whether somebody who is called so was erased. */
    public static boolean is(String name) {
        return NAME.equals(name);
    }

    /** A name as somebody reads it in this language; null stays null. */
    public static String shown(String name, PortalLanguage language) {
        return is(name) ? WORDS.of(language, "former") : name;
    }

    /** The login name of a member who was erased: no text can mention it. */
    static String username(long id) {
        return "[" + id + "]";
    }
}

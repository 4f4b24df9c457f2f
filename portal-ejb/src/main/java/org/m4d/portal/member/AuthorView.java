package org.m4d.portal.member;

import java.io.Serializable;

/** The line above something written: who, and from which side. */
public record AuthorView(long id, String name, StakeholderType stakeholder, String organisation)
        implements Serializable {

    /** Where the letters of a former member would be. */
    private static final String NOBODY = "–";

    public static AuthorView of(Member member) {
        return new AuthorView(
                member.getId(), member.getDisplayName(), member.getStakeholder(), member.getOrganisation());
    }

    /** One or two letters to stand for the person where a picture would be. */
    public String initials() {
        if (FormerMember.is(name)) {
            return NOBODY;
        }
        String[] words = name.strip().split("\\s+", -1);
        return words.length == 1 ? initial(words[0]) : initial(words[0]) + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** A number from 1 to 5 that stays the same for a member: which of the soft colours goes behind the initials. */
    public int hue() {
        return (int) (id % 5) + 1;
    }
}

package org.m4d.portal.member;

/** The line above something written: who, and from which side. */
public record AuthorView(long id, String name, StakeholderType stakeholder, String organisation) {

    /** One or two letters to stand for the person where a picture would be. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        if (words.length == 1) {
            return first;
        }
        String last = words[words.length - 1];
        return first + last.substring(0, last.offsetByCodePoints(0, 1));
    }

    /** A number from 1 to 5 that stays the same for a member: which of the soft colours goes behind the initials. */
    public int hue() {
        return (int) (id % 5) + 1;
    }
}

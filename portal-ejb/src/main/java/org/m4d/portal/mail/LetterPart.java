package org.m4d.portal.mail;

/** A part of a letter, which every way of showing it (text, HTML) shows in its own manner. Texts are plain unless it says HTML. */
public sealed interface LetterPart {

    /**
     * A heading.
     *
     * @param text the words
     * @param lang BCP 47 tag of the words; null when it is the letter's language
     * @param url where it leads; null for nowhere
     */
    record Heading(String text, String lang, String url) implements LetterPart {}

    /** A paragraph in the portal's own words. */
    record Line(String text) implements LetterPart {}

    /** A remark in small letters. */
    record Small(String text) implements LetterPart {}

    /**
     * What somebody wrote.
     *
     * @param html cleaned
     * @param lang BCP 47 tag
     */
    record Prose(String html, String lang) implements LetterPart {}

    /** What somebody wrote, as plain text whose lines are kept. */
    record Original(String text) implements LetterPart {}

    /** The thing to do. */
    record Button(String label, String url) implements LetterPart {}

    /**
     * One of several things.
     *
     * @param title its name; null when it goes on with the entry before it: then its note leads to its page
     * @param lang BCP 47 tag of the title; null when it is the letter's language
     * @param url of its page; null for none
     * @param note who and when, in the portal's words; null for none
     * @param excerpt its beginning; null for none
     * @param excerptLang BCP 47 tag of the excerpt; null when it is the letter's language
     */
    record Entry(String title, String lang, String url, String note, String excerpt, String excerptLang)
            implements LetterPart {

        /** One whose title and excerpt are in the same language. */
        public Entry(String title, String lang, String url, String note, String excerpt) {
            this(title, lang, url, note, excerpt, lang);
        }
    }

    /** Above it whoever answers by mail writes: what stands below is cut from answers. */
    record AnswerAbove() implements LetterPart {}
}

package org.m4d.portal.mail;

import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mime.ReplyText;

/** A letter as plain text: complete, for those who read nothing else. */
final class PlainLetter {

    /** RFC 3676 programs take two hyphens and a blank for the beginning of a signature, and fold it away. */
    private static final String FOOT = "-- ";

    private final MailWords words;
    private final ProseText prose;
    private final String name;
    private final String base;

    PlainLetter(MailWords words, ProseText prose, String name, String base) {
        this.words = words;
        this.prose = prose;
        this.name = name;
        this.base = base;
    }

    String of(Letter letter, String stopUrl, String settingsUrl) {
        List<String> blocks = new ArrayList<>();
        letter.parts().forEach(part -> blocks.add(text(part, letter.language())));
        List<String> foot = new ArrayList<>(List.of(FOOT));
        if (letter.reason() != null) {
            foot.add(letter.reason());
        }
        if (stopUrl != null) {
            foot.add(words.of(letter.language(), "foot.stop") + colon(letter.language()) + " " + stopUrl);
        }
        foot.add(words.of(letter.language(), "foot.settings") + colon(letter.language()) + " " + settingsUrl);
        foot.add(name + " · " + base);
        blocks.add(String.join("\n", foot));
        return String.join("\n\n", blocks) + "\n";
    }

    private String text(LetterPart part, PortalLanguage language) {
        return switch (part) {
            case LetterPart.AnswerAbove above -> ReplyText.MARKER_LINES.get(language.ordinal());
            case LetterPart.Heading heading ->
                heading.text() + "\n" + "=".repeat(Math.min(heading.text().length(), 72)) + address(heading.url());
            case LetterPart.Line line -> line.text();
            case LetterPart.Small small -> small.text();
            case LetterPart.Prose written -> prose.plain(written.html());
            case LetterPart.Original original -> "> " + original.text().strip().replace("\n", "\n> ");
            case LetterPart.Button button -> button.label() + colon(language) + "\n" + button.url();
            case LetterPart.Entry entry -> entry(entry);
        };
    }

    private static String entry(LetterPart.Entry entry) {
        StringBuilder text = new StringBuilder(entry.title() == null ? "" : "* " + entry.title());
        if (entry.note() != null) {
            text.append(text.isEmpty() ? "  " : "\n  ").append(entry.note());
        }
        if (entry.excerpt() != null) {
            text.append("\n  ").append(entry.excerpt().strip().replace("\n", "\n  "));
        }
        return entry.url() == null
                ? text.toString()
                : text.append("\n  ").append(entry.url()).toString();
    }

    /** French has a space before it that does not break. */
    private static String colon(PortalLanguage language) {
        return language == PortalLanguage.FR ? "\u00a0:" : ":";
    }

    private static String address(String url) {
        return url == null ? "" : "\n" + url;
    }
}

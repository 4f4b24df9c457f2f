package org.m4d.portal.posting;

import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;

/**
 * How a quotation is written: a Markdown quotation whose first line is a link to what is quoted.
 *
 * <pre>
 * &gt; [Mariam Sissoko #12](/post/345)
 * &gt; What she wrote.
 * </pre>
 *
 * <p>It reads as what it is in plain text, in mail and in any other program that knows Markdown.
 */
public final class QuoteText {

    private QuoteText() {}

    /** The link of the first line. */
    public static String head(String author, int number, ContentRef quoted) {
        return "[" + author.replaceAll("([\\\\`*_\\[\\]<>&])", "\\\\$1") + " #" + number + "](/"
                + quoted.type().id() + "/" + quoted.id() + ")";
    }

    /** A text with its head as a quotation, and an empty line behind it to write on. What the text itself quotes is left out. */
    public static String of(String head, String text) {
        String own = text.lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .collect(Collectors.joining("\n"))
                .strip();
        String lines = own.isEmpty() ? text.strip() : own;
        return "> " + head + "\n"
                + lines.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"))
                + "\n\n";
    }
}

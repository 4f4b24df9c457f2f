package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.m4d.portal.mime.PlainLines.Line;

/**
 * Turns plain text into passages: paragraphs with their lines, quotations, and simple lists. Nothing else in a plain text is markup: indents
 * stay as blanks that do not collapse, and every sign stays the sign that was typed.
 */
final class PlainPassages {

    /** Yahoo and others put one blank before a paragraph; more than that somebody typed. */
    private static final int LEAST_INDENT = 2;

    private static final int LARGEST_INDENT = 40;

    private PlainPassages() {}

    static List<Passage> of(List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int end = from;
            boolean quoted = lines.get(from).quotes() > 0;
            while (end < lines.size() && lines.get(end).quotes() > 0 == quoted) {
                end++;
            }
            List<Line> run = lines.subList(from, end);
            if (quoted) {
                passages.add(new Passage(Passage.Kind.QUOTED, quote(run, 1)));
            } else {
                blocks(run, 0).forEach(block -> passages.add(new Passage(Passage.Kind.WRITTEN, block)));
            }
            from = end;
        }
        return passages;
    }

    private static Block quote(List<Line> lines, int depth) {
        BlockQuote quote = new BlockQuote();
        blocks(lines, depth).forEach(quote::appendChild);
        return quote;
    }

    private static List<Block> blocks(List<Line> lines, int depth) {
        List<Block> blocks = new ArrayList<>();
        Paragraph paragraph = null;
        for (int at = 0; at < lines.size(); ) {
            Line line = lines.get(at);
            int end = at + 1;
            if (line.quotes() > depth) {
                while (end < lines.size() && lines.get(end).quotes() > depth) {
                    end++;
                }
                blocks.add(quote(lines.subList(at, end), depth + 1));
                paragraph = null;
            } else if (PlainList.begins(line.text(), paragraph != null)) {
                end = PlainList.end(lines, at);
                blocks.add(PlainList.of(lines.subList(at, end)));
                paragraph = null;
            } else if (line.isBlank()) {
                paragraph = null;
            } else {
                if (paragraph == null) {
                    paragraph = new Paragraph();
                    blocks.add(paragraph);
                }
                append(paragraph, line.text());
            }
            at = end;
        }
        return blocks;
    }

    /** Adds a line, its indent kept. */
    static void append(Node paragraph, String line) {
        if (paragraph.getFirstChild() != null) {
            paragraph.appendChild(new SoftLineBreak());
        }
        int indent = 0;
        int width = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            width += line.charAt(indent) == '\t' ? 4 : 1;
            indent++;
        }
        boolean signature = line.equals("-- ");
        int shown = width < LEAST_INDENT ? 0 : Math.min(width, LARGEST_INDENT);
        Inlines.append(paragraph, "\u00A0".repeat(shown) + (signature ? "--" : line.substring(indent)));
    }
}

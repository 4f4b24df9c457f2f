package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** The lines of a passage as a reader sees them, and the passage divided between them. */
final class PassageLines {

    private PassageLines() {}

    /** The lines of a paragraph; no lines for any other block, for nothing that has to be found stands in them. */
    static List<String> of(Passage passage) {
        List<String> lines = new ArrayList<>();
        if (passage.block() instanceof Paragraph) {
            StringBuilder line = new StringBuilder();
            for (Node node = passage.block().getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof SoftLineBreak) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    words(node, line);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Whether a passage is only a line across the page. */
    static boolean isRule(Passage passage) {
        return passage.block() instanceof ThematicBreak;
    }

    /** Takes from a paragraph of several lines those from the given on, and makes another of them. */
    static Passage from(Passage passage, int line) {
        Paragraph rest = new Paragraph();
        int breaks = 0;
        Node next;
        for (Node node = passage.block().getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (node instanceof SoftLineBreak && breaks < line) {
                breaks++;
                if (breaks == line) {
                    node.unlink();
                }
            } else if (breaks >= line) {
                rest.appendChild(node);
            }
        }
        return new Passage(passage.kind(), rest);
    }

    /** How many words a reader finds in passages. */
    static int words(List<Passage> passages) {
        int words = 0;
        for (Passage passage : passages) {
            StringBuilder text = new StringBuilder();
            words(passage.block(), text);
            boolean within = false;
            for (int at = 0; at < text.length(); at++) {
                boolean letter = Character.isLetterOrDigit(text.charAt(at));
                words += letter && !within ? 1 : 0;
                within = letter;
            }
        }
        return words;
    }

    private static void words(Node node, StringBuilder to) {
        if (node instanceof Text text) {
            to.append(text.getLiteral());
        } else if (node instanceof Code code) {
            to.append(code.getLiteral());
        } else if (node instanceof Verbatim verbatim) {
            to.append(verbatim.text());
        } else {
            to.append(node instanceof SoftLineBreak || node instanceof Block ? "\n" : "");
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                words(child, to);
            }
        }
    }
}

package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of one paragraph as HTML brings them, white space collapsed, until they become nodes.
 */
final class InlineRuns {

    /**
     * How words look.
     *
     * @param href where they lead; null for nowhere
     */
    record Look(boolean strong, boolean emphasis, boolean struck, boolean code, String href) {

        static final Look PLAIN = new Look(false, false, false, false, null);

        boolean isPlain() {
            return !strong && !emphasis && !struck && !code;
        }

        boolean sameMarks(Look other) {
            return strong == other.strong && emphasis == other.emphasis && struck == other.struck && code == other.code;
        }

        boolean sameLink(Look other) {
            return href == null ? other.href == null : href.equals(other.href);
        }
    }

    /**
     * Words, or a picture with its description.
     *
     * @param picture its address; null for words
     */
    record Run(String text, Look look, String picture) {}

    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private boolean blankPending;
    private boolean hardBlank;
    private int hardBlanks;

    /** Adds words. */
    void add(String text, Look look) {
        StringBuilder words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\u00A0') {
                hardBlanks++;
                hardBlank = !blankPending;
                blankPending = true;
            } else if (Character.isWhitespace(c)) {
                hardBlank = false;
                blankPending = true;
            } else if (c != '\u200B' && c != '\u034F' && c != '\u00AD') {
                if (blankPending && (!line.isEmpty() || !words.isEmpty())) {
                    words.append(hardBlank ? '\u00A0' : ' ');
                }
                blankPending = false;
                words.append(c);
            }
        }
        if (!words.isEmpty()) {
            line.add(new Run(words.toString(), look, null));
        }
    }

    /** Adds a picture that came with the mail. */
    void picture(String address, String alternative, Look look) {
        if (blankPending && !line.isEmpty()) {
            line.add(new Run(" ", Look.PLAIN, null));
        }
        blankPending = false;
        line.add(new Run(alternative, look, address));
    }

    /** Ends the line; nothing happens at the beginning of one. */
    void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
            line = new ArrayList<>();
        }
        blankPending = false;
    }

    /** How many lines are complete. */
    int lines() {
        return lines.size();
    }

    /** How many blanks came that do not collapse: programs put one into a line that is to stay empty. */
    int hardBlanks() {
        return hardBlanks;
    }

    boolean isLineEmpty() {
        return line.isEmpty();
    }

    boolean isEmpty() {
        return line.isEmpty() && lines.isEmpty();
    }

    /** Puts all into a node and begins anew. */
    void moveTo(Node parent, boolean onOneLine) {
        endLine();
        for (List<Run> one : lines) {
            if (parent.getFirstChild() != null) {
                parent.appendChild(onOneLine ? new Text(" ") : new SoftLineBreak());
            }
            InlineNodes.line(parent, one);
        }
        lines.clear();
    }
}

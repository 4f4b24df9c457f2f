package org.m4d.portal.mime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.m4d.portal.mime.PlainLines.Line;

/** Lists as people type them: a dash, star, plus or dot, or a small number with a dot or parenthesis, before each entry. */
final class PlainList {

    private static final String BULLETS = "-*+•";
    private static final int DEEPEST = 4;

    /** Where programs break lines, none is shorter than this; a line after a shorter one begins something new. */
    private static final int BROKEN_BY_PROGRAMS = 60;

    private final BulletOrNumber first;
    private final ListBlock outermost;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int indent, ListBlock list) {}

    /**
     * What begins an entry.
     *
     * @param number 0 for a bullet
     * @param text where the entry's words begin
     */
    private record BulletOrNumber(int indent, int number, char sign, int text) {

        ListBlock list() {
            ListBlock list;
            if (number == 0) {
                list = new BulletList();
            } else {
                OrderedList numbers = new OrderedList();
                numbers.setMarkerStartNumber(number);
                numbers.setMarkerDelimiter(String.valueOf(sign));
                list = numbers;
            }
            list.setTight(true);
            return list;
        }
    }

    private PlainList(BulletOrNumber first) {
        this.first = first;
        outermost = first.list();
        open.push(new Open(first.indent(), outermost));
    }

    /** Whether a line begins a list. Within a paragraph, as in CommonMark, only a bullet or the number 1 does. */
    static boolean begins(String line, boolean withinParagraph) {
        BulletOrNumber marker = marker(line);
        return marker != null && marker.indent() < 4 && (!withinParagraph || marker.number() <= 1);
    }

    /** Where the list ends that begins here. */
    static int end(List<Line> lines, int from) {
        int end = from + 1;
        while (end < lines.size()
                && lines.get(end).quotes() == lines.get(from).quotes()
                && !lines.get(end).isBlank()
                && goesOn(
                        lines.get(from).text(),
                        lines.get(end - 1).text(),
                        lines.get(end).text())) {
            end++;
        }
        return end;
    }

    static ListBlock of(List<Line> lines) {
        PlainList list = new PlainList(marker(lines.getFirst().text()));
        lines.forEach(line -> list.add(line.text()));
        return list.outermost;
    }

    private static boolean goesOn(String firstOfList, String before, String line) {
        BulletOrNumber marker = marker(line);
        if (marker == null) {
            return line.startsWith("  ") || line.startsWith("\t") || before.length() >= BROKEN_BY_PROGRAMS;
        }
        BulletOrNumber first = marker(firstOfList);
        return first != null && (marker.indent() > first.indent() || (marker.number() == 0) == (first.number() == 0));
    }

    private void add(String line) {
        BulletOrNumber marker = marker(line);
        if (marker == null) {
            PlainPassages.append(open.peek().list().getLastChild().getFirstChild(), line.strip());
            return;
        }
        int indent = Math.max(marker.indent(), first.indent());
        while (open.size() > 1 && indent < open.peek().indent()) {
            open.pop();
        }
        if (indent >= open.peek().indent() + 2 && open.size() < DEEPEST) {
            ListBlock nested = marker.list();
            open.peek().list().getLastChild().appendChild(nested);
            open.push(new Open(indent, nested));
        }
        Paragraph words = new Paragraph();
        PlainPassages.append(words, line.substring(marker.text()).strip());
        ListItem item = new ListItem();
        item.appendChild(words);
        open.peek().list().appendChild(item);
    }

    /** What begins an entry on this line; null when nothing does. */
    private static BulletOrNumber marker(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        int at = indent;
        int number = 0;
        while (at < line.length() && at - indent < 2 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            number = number * 10 + line.charAt(at) - '0';
            at++;
        }
        boolean numbered = at > indent;
        String signs = numbered ? ".)" : BULLETS;
        boolean marker = at + 2 < line.length()
                && signs.indexOf(line.charAt(at)) >= 0
                && (line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t')
                && !line.substring(at + 2).isBlank()
                && !line.startsWith("-- ", at)
                && (!numbered || number > 0);
        return marker ? new BulletOrNumber(indent, number, line.charAt(at), at + 1) : null;
    }
}

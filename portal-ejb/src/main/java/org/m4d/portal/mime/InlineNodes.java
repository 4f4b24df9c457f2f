package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.m4d.portal.mime.InlineRuns.Look;
import org.m4d.portal.mime.InlineRuns.Run;

/** Turns the words of one line into nodes. Emphasis that CommonMark would not read back where it stands is left out. */
final class InlineNodes {

    private InlineNodes() {}

    /** Appends a line to a node. */
    static void line(Node parent, List<Run> runs) {
        StringBuilder whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.text()));
        int offset = 0;
        for (int from = 0; from < runs.size(); ) {
            Look look = runs.get(from).look();
            int end = from + 1;
            while (end < runs.size() && runs.get(end).look().sameLink(look)) {
                end++;
            }
            List<Run> same = runs.subList(from, end);
            if (look.href() == null) {
                marked(parent, same, whole, offset);
            } else {
                link(parent, same, look.href());
            }
            offset += same.stream().mapToInt(run -> run.text().length()).sum();
            from = end;
        }
    }

    private static void link(Node parent, List<Run> runs, String href) {
        StringBuilder shown = new StringBuilder();
        runs.forEach(run -> shown.append(run.text()));
        String text = shown.toString();
        boolean picture = runs.stream().anyMatch(run -> run.picture() != null);
        if (text.isBlank() && !picture) {
            parent.appendChild(new Text(" "));
            return;
        }
        if (text.startsWith(" ") || text.startsWith("\u00A0")) {
            parent.appendChild(new Text(" "));
        }
        if (!picture && isItself(text.strip(), href)) {
            parent.appendChild(Inlines.address(href));
        } else if (!picture && href.equalsIgnoreCase("mailto:" + text.strip())) {
            parent.appendChild(new Text(text.strip()));
        } else {
            Link link = new Link(href, null);
            marked(link, stripped(runs), new StringBuilder(text.strip()), 0);
            parent.appendChild(link);
        }
    }

    private static List<Run> stripped(List<Run> runs) {
        List<Run> stripped = new ArrayList<>(runs);
        Run first = stripped.getFirst();
        stripped.set(0, new Run(withoutBlank(first.text()), first.look(), first.picture()));
        return stripped;
    }

    private static String withoutBlank(String text) {
        return text.startsWith(" ") || text.startsWith("\u00A0") ? text.substring(1) : text;
    }

    private static boolean isItself(String text, String href) {
        boolean page = href.startsWith("https://") || href.startsWith("http://");
        return page && (href.equals(text) || href.equals(text + "/"));
    }

    private static void marked(Node parent, List<Run> runs, StringBuilder whole, int offset) {
        int start = offset;
        boolean lastMarked = false;
        for (int from = 0; from < runs.size(); ) {
            Run first = runs.get(from);
            StringBuilder text = new StringBuilder(first.text());
            int end = from + 1;
            while (first.picture() == null
                    && end < runs.size()
                    && runs.get(end).picture() == null
                    && runs.get(end).look().sameMarks(first.look())) {
                text.append(runs.get(end).text());
                end++;
            }
            String words = text.toString();
            if (first.picture() != null) {
                Image image = new Image(first.picture(), null);
                image.appendChild(new Text(words));
                parent.appendChild(image);
                lastMarked = false;
            } else {
                boolean blank = words.startsWith(" ") || words.startsWith("\u00A0");
                boolean readBack = (blank || !lastMarked) && isReadBack(whole, start, words);
                lastMarked = !first.look().isPlain() && readBack;
                words(parent, words, lastMarked ? first.look() : Look.PLAIN);
            }
            start += words.length();
            from = end;
        }
    }

    private static void words(Node parent, String words, Look look) {
        if (look.isPlain()) {
            Inlines.append(parent, words);
            return;
        }
        if (words.charAt(0) != withoutBlank(words + "x").charAt(0)) {
            parent.appendChild(new Text(words.substring(0, 1)));
        }
        String inner = withoutBlank(words);
        Node at = parent;
        if (look.strong()) {
            at = into(at, new StrongEmphasis());
        }
        if (look.emphasis()) {
            at = into(at, new Emphasis());
        }
        if (look.struck()) {
            at = into(at, new Strikethrough("~~"));
        }
        if (look.code()) {
            at.appendChild(new Code(inner));
        } else {
            Inlines.append(at, inner);
        }
    }

    private static Node into(Node parent, Node child) {
        parent.appendChild(child);
        return child;
    }

    /** CommonMark's rule of flanking: a mark beside a punctuation sign needs a blank or another sign on its other side. */
    private static boolean isReadBack(StringBuilder whole, int start, String words) {
        String inner = withoutBlank(words);
        if (inner.isBlank()) {
            return false;
        }
        int from = start + words.length() - inner.length();
        int end = start + words.length();
        int before = from == 0 ? ' ' : whole.charAt(from - 1);
        int after = end >= whole.length() ? ' ' : whole.charAt(end);
        return (isWord(inner.charAt(0)) || !isWord(before))
                && (isWord(inner.charAt(inner.length() - 1)) || !isWord(after));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate((char) c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

package org.m4d.portal.posting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. */
public final class WordDiff {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern BETWEEN_LINES = Pattern.compile("(?<=\n)");

    /** Time and memory of a comparison grow with the square of what differs; beyond this many words, lines are compared. */
    private static final int MOST_COMPARED = 3_000;

    /** What happened to a stretch of text. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** A stretch of text that was treated alike. */
    public record Piece(Kind kind, String text) {}

    private WordDiff() {}

    /** The new text with what was removed from the old one in its place. */
    public static List<Piece> between(String before, String after) {
        Ends words = Ends.of(parts(before, BETWEEN_WORDS), parts(after, BETWEEN_WORDS));
        return words.small()
                ? pieces(words)
                : pieces(Ends.of(parts(before, BETWEEN_LINES), parts(after, BETWEEN_LINES)));
    }

    /** Two texts in parts, of which so many at the beginning and at the end are the same. */
    private record Ends(List<String> old, List<String> now, int first, int last) {

        static Ends of(List<String> old, List<String> now) {
            int shorter = Math.min(old.size(), now.size());
            int first = 0;
            while (first < shorter && old.get(first).equals(now.get(first))) {
                first++;
            }
            int last = 0;
            while (last < shorter - first && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
                last++;
            }
            return new Ends(old, now, first, last);
        }

        boolean small() {
            return oldMiddle().size() + newMiddle().size() <= MOST_COMPARED;
        }

        List<String> oldMiddle() {
            return old.subList(first, old.size() - last);
        }

        List<String> newMiddle() {
            return now.subList(first, now.size() - last);
        }
    }

    private static List<Piece> pieces(Ends ends) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Kind.KEPT, ends.old().subList(0, ends.first()));
        if (ends.small()) {
            compare(ends.oldMiddle(), ends.newMiddle(), pieces);
        } else {
            add(pieces, Kind.REMOVED, ends.oldMiddle());
            add(pieces, Kind.ADDED, ends.newMiddle());
        }
        add(
                pieces,
                Kind.KEPT,
                ends.old().subList(ends.old().size() - ends.last(), ends.old().size()));
        return pieces;
    }

    private static void compare(List<String> old, List<String> now, List<Piece> pieces) {
        int position = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            Chunk<String> source = delta.getSource();
            add(pieces, Kind.KEPT, old.subList(position, source.getPosition()));
            add(pieces, Kind.REMOVED, source.getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            position = source.getPosition() + source.size();
        }
        add(pieces, Kind.KEPT, old.subList(position, old.size()));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        String text = String.join("", parts);
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(kind, text));
    }

    private static List<String> parts(String text, Pattern border) {
        return text.isEmpty() ? List.of() : List.of(border.split(text));
    }
}

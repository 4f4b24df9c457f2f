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
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int position = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            Chunk<String> source = delta.getSource();
            add(pieces, Kind.KEPT, old.subList(position, source.getPosition()));
            add(pieces, Kind.REMOVED, source.getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            position = source.getPosition() + source.size();
        }
        add(pieces, Kind.KEPT, old.subList(position, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }
}

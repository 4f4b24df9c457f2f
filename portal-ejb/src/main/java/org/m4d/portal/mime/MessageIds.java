package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the ids of mails out of headers, with angle brackets or, as some programs write them, without. */
final class MessageIds {

    /** Longer ones are no ids: a header line has at most 998 characters, and keys have to be short. */
    private static final int LONGEST = 400;

    private static final int MOST = 200;

    private MessageIds() {}

    /** All ids of a header, in its order; of more than {@value #MOST} the last. */
    static List<String> of(String header) {
        Set<String> found = new LinkedHashSet<>();
        if (header != null) {
            String spaced = header.indexOf('<') >= 0 ? header.replace("<", " <").replace(">", "> ") : header;
            for (String word : spaced.split(" ", -1)) {
                add(word, found);
            }
        }
        List<String> ids = new ArrayList<>(found);
        return List.copyOf(ids.size() > MOST ? ids.subList(ids.size() - MOST, ids.size()) : ids);
    }

    /** The first id of a header; null when it has none. */
    static String first(String header) {
        List<String> ids = of(header);
        return ids.isEmpty() ? null : ids.getFirst();
    }

    /** An id without its angle brackets; null when it is none. */
    static String bare(String word) {
        String id = word.strip();
        id = id.startsWith("<") ? id.substring(1) : id;
        id = id.endsWith(">") ? id.substring(0, id.length() - 1) : id;
        boolean possible = id.length() >= 3
                && id.length() <= LONGEST
                && id.codePoints().noneMatch(c -> c <= ' ' || c == 127 || c == '<' || c == '>');
        return possible ? CleanText.line(id) : null;
    }

    private static void add(String word, Set<String> ids) {
        boolean bracketed = word.startsWith("<") && word.endsWith(">");
        String id = bracketed || word.indexOf('@') > 0 ? bare(word) : null;
        if (id != null && !id.isEmpty()) {
            ids.add(id);
        }
    }
}

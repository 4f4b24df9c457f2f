package org.m4d.portal.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document is made of, known before it is made: its headings and their levels, and the names that links may lead to. */
final class Outline {

    /**
     * A heading as it stands in the document.
     *
     * @param level of the tag: 1 is the document's title, and none is skipped on the way down
     * @param title in one line
     */
    record Entry(String id, int level, String title) {}

    private static final int DEEPEST_TAG = 6;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Block.Heading, Entry> byHeading = new IdentityHashMap<>();
    private final Map<Block.Item, String> byItem = new IdentityHashMap<>();
    private final Set<String> names = new HashSet<>();
    private int level = 1;
    private int letters;

    /** @throws IllegalArgumentException when blocks nest deeper than there is room for, or it is too long */
    Outline(List<Block> blocks) {
        walk(blocks, 0);
        if (letters > PdfDocument.LONGEST) {
            throw new IllegalArgumentException("longer than " + PdfDocument.LONGEST + " letters: " + letters);
        }
    }

    /** How long it is. */
    int letters() {
        return letters;
    }

    /** All headings, in their order. */
    List<Entry> entries() {
        return entries;
    }

    Entry of(Block.Heading heading) {
        return byHeading.get(heading);
    }

    /** The id of an item that links lead to; empty where none can. */
    String id(Block.Item item) {
        return byItem.getOrDefault(item, "");
    }

    /** Whether a link within the document leads to something. */
    boolean knows(String link) {
        return names.contains(link.substring(1));
    }

    /** As an id of the item of this name. */
    static String id(String name) {
        return "item-" + name;
    }

    private void walk(List<Block> blocks, int depth) {
        if (depth > Block.DEEPEST && !blocks.isEmpty()) {
            throw new IllegalArgumentException("blocks nest deeper than " + Block.DEEPEST);
        }
        for (Block block : blocks) {
            letters += block.words().mapToInt(span -> span.text().length()).sum();
            if (block instanceof Block.Heading heading) {
                enter(heading);
            }
            if (block instanceof Block.Items list) {
                list.items().forEach(this::name);
            }
            walk(block.within(), depth + 1);
        }
    }

    private void enter(Block.Heading heading) {
        level = Math.min(Math.min(heading.level() + 1, level + 1), DEEPEST_TAG);
        String title = heading.text().stream().map(Span::text).collect(Collectors.joining());
        Entry entry = new Entry("heading-" + entries.size(), level, Printable.line(title));
        entries.add(entry);
        byHeading.put(heading, entry);
    }

    /** The first of a name has it. */
    private void name(Block.Item item) {
        if (!item.name().isEmpty() && names.add(item.name())) {
            byItem.put(item, id(item.name()));
        }
    }
}

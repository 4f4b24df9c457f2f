package org.m4d.portal.document;

import java.util.List;
import java.util.stream.Stream;

/** A part of a document, one below the other. Blocks within blocks may nest {@value #DEEPEST} deep. */
public sealed interface Block {

    /** How deep blocks may nest: more would leave no room for words. */
    int DEEPEST = 8;

    /** The blocks within this one, in their order. */
    default List<Block> within() {
        return List.of();
    }

    /** The words of this block itself, in their order. */
    default Stream<Span> words() {
        return Stream.empty();
    }

    /**
     * A heading. One that skips a level is told as if it did not, so that nobody looks for what is not there.
     *
     * @param level 1 (a part of the document) to 4
     */
    record Heading(int level, List<Span> text) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("no such level: " + level);
            }
        }

        @Override
        public Stream<Span> words() {
            return text.stream();
        }

        /** A heading of plain words. */
        public static Heading of(int level, String text) {
            return new Heading(level, List.of(Span.of(text)));
        }
    }

    /** Words that belong together. */
    record Paragraph(List<Span> text) implements Block {

        @Override
        public Stream<Span> words() {
            return text.stream();
        }

        /** A paragraph of plain words. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.of(text)));
        }
    }

    /**
     * A list.
     *
     * @param numbered or with bullets
     * @param first the number of the first item
     */
    record Items(boolean numbered, int first, List<Item> items) implements Block {

        /** A list with bullets. */
        public static Items bullets(List<Item> items) {
            return new Items(false, 1, items);
        }

        /** A list that counts from 1. */
        public static Items numbers(List<Item> items) {
            return new Items(true, 1, items);
        }

        @Override
        public List<Block> within() {
            return items.stream().flatMap(item -> item.blocks().stream()).toList();
        }
    }

    /**
     * One of a list.
     *
     * @param name by which a {@link Span#link} of this document leads here; empty: none does
     */
    record Item(String name, Task task, List<Block> blocks) {

        /** An item of plain words. */
        public static Item of(String text) {
            return new Item("", Task.NONE, List.of(Paragraph.of(text)));
        }
    }

    /** Whether an item is something to be done. */
    enum Task {
        NONE,
        OPEN,
        DONE
    }

    /**
     * A table. Its head is repeated on every page.
     *
     * @param caption may be empty
     * @param head what the columns are; empty: they have no names
     * @param rows a row with fewer cells than the widest is filled up
     * @param named whether the first cell of a row says what the row is about
     */
    record Table(List<Span> caption, List<List<Span>> head, List<List<List<Span>>> rows, boolean named)
            implements Block {

        @Override
        public Stream<Span> words() {
            return Stream.concat(
                            Stream.of(caption),
                            Stream.concat(head.stream(), rows.stream().flatMap(List::stream)))
                    .flatMap(List::stream);
        }

        /** How many columns it has, at least one. */
        int columns() {
            return Math.max(
                    1,
                    Math.max(
                            head.size(),
                            rows.stream().mapToInt(List::size).max().orElse(0)));
        }
    }

    /** Somebody's words within another's. */
    record Quote(List<Block> blocks) implements Block {
        @Override
        public List<Block> within() {
            return blocks;
        }
    }

    /** Something to be seen apart: a card, a remark. */
    record Note(List<Block> blocks) implements Block {
        @Override
        public List<Block> within() {
            return blocks;
        }
    }

    /** What is known of something, by name. */
    record Facts(List<Fact> facts) implements Block {
        @Override
        public Stream<Span> words() {
            return facts.stream()
                    .flatMap(fact -> Stream.concat(Stream.of(Span.of(fact.name())), fact.value().stream()));
        }
    }

    /** One thing known. */
    record Fact(String name, List<Span> value) {

        /** Something known in plain words. */
        public static Fact of(String name, String value) {
            return new Fact(name, List.of(Span.of(value)));
        }
    }

    /** Words whose line ends and blanks count. */
    record Code(String text) implements Block {
        @Override
        public Stream<Span> words() {
            return Stream.of(Span.of(text));
        }
    }

    /**
     * Blocks in another language than what is around them.
     *
     * @param language BCP 47
     */
    record Part(String language, List<Block> blocks) implements Block {
        @Override
        public List<Block> within() {
            return blocks;
        }
    }

    /** A line between what is different. */
    record Rule() implements Block {}

    /** What follows begins a page. */
    record PageBreak() implements Block {}
}

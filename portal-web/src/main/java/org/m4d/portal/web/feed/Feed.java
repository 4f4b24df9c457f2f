package org.m4d.portal.web.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A feed before it is written as Atom. All addresses are whole ones.
 *
 * @param id a tag URI that never changes
 * @param lang of its title
 * @param self where this page of it lies
 * @param first where its first page lies
 * @param alternate the page for people
 * @param next the page of older entries; null at the end
 */
record Feed(
        String id,
        String title,
        String lang,
        String self,
        String first,
        String alternate,
        String next,
        List<Entry> entries) {

    /** What an empty feed says: there was never anything in it. */
    private static final Instant NEVER = Instant.parse("2026-01-01T00:00:00Z");

    /**
     * An entry.
     *
     * @param id a tag URI that never changes, also when the title or the place does
     * @param lang BCP 47 tag of the content
     * @param url the page for people, against which the content's links are read
     * @param author null where a record has none
     * @param authorUrl null without a page
     * @param html sanitised
     * @param whole whether that is all of it, or an excerpt
     */
    record Entry(
            String id,
            String title,
            String titleLang,
            String lang,
            String url,
            String author,
            String authorUrl,
            Instant published,
            Instant updated,
            String html,
            boolean whole) {}

    Feed {
        entries = List.copyOf(entries);
    }

    Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(NEVER);
    }
}

package org.m4d.portal.search.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchLanguage;

/**
 * Reads hits out of the index, with the matches marked.
 *
 * @param scored whether hits carry a score
 */
record Hits(boolean scored) {

    /** The name of the highlighter for titles, which are shown whole. */
    static final String TITLES = "titles";

    private static final String OPEN = "<mark>";
    private static final String CLOSE = "</mark>";
    private static final int SNIPPETS = 2;
    private static final int BEGINNING = 240;

    /** The index fields that are the same in every language, in the order in which they are read. */
    private static final int PLAIN = 12;

    private static final int LANGUAGES = SearchLanguage.values().length;

    /** Index text is not HTML: it is escaped, for pages show a snippet as it comes. */
    static HighlighterFinalStep snippets(SearchHighlighterFactory f) {
        return f.unified()
                .tag(OPEN, CLOSE)
                .encoder(HighlighterEncoder.HTML)
                .numberOfFragments(SNIPPETS)
                .noMatchSize(Integer.MAX_VALUE);
    }

    static HighlighterFinalStep wholeTitles(SearchHighlighterFactory f) {
        return f.unified().tag(OPEN, CLOSE).encoder(HighlighterEncoder.HTML).numberOfFragments(1);
    }

    SearchProjection<SearchHit> projection(SearchProjectionFactory<?, ?> f) {
        List<SearchProjection<?>> parts = new ArrayList<>(List.of(
                f.field(Fields.ID, Long.class).toProjection(),
                f.field(Fields.KEY, String.class).toProjection(),
                f.field(Fields.TYPE, String.class).toProjection(),
                f.field(Fields.PATH, String.class).toProjection(),
                f.field(Fields.TITLE, String.class).toProjection(),
                f.field(Fields.LANGUAGE, String.class).toProjection(),
                f.field(Fields.COUNTRY, String.class).list().toProjection(),
                f.field(Fields.THEME, String.class).list().toProjection(),
                f.field(Fields.DATE, Instant.class).toProjection(),
                f.field(Fields.CORRIDOR, String.class).list().toProjection(),
                f.field(Fields.DISCUSSION, Long.class).toProjection(),
                f.score().toProjection()));
        for (SearchLanguage language : SearchLanguage.values()) {
            parts.add(f.highlight(language.textField()).toProjection());
        }
        for (SearchLanguage language : SearchLanguage.values()) {
            parts.add(f.highlight(language.titleField()).highlighter(TITLES).toProjection());
        }
        return f.composite()
                .from(parts.toArray(SearchProjection[]::new))
                .asList(this::hit)
                .toProjection();
    }

    @SuppressWarnings("unchecked")
    private SearchHit hit(List<?> row) {
        String type = (String) row.get(2);
        String title = (String) row.get(4);
        // a field without a match comes as a whole
        List<String> markedNames = row.subList(PLAIN + LANGUAGES, row.size()).stream()
                .flatMap(fragments -> ((List<String>) fragments).stream())
                .filter(name -> name.contains(OPEN))
                .toList();
        return new SearchHit(
                (Long) row.get(0),
                (String) row.get(1),
                type,
                (String) row.get(3),
                title,
                markedTitle(title, markedNames),
                otherName(title, markedNames),
                snippet(row.subList(PLAIN, PLAIN + LANGUAGES)),
                (String) row.get(5),
                (List<String>) row.get(6),
                (List<String>) row.get(7),
                (Instant) row.get(8),
                ((List<String>) row.get(9)).stream().map(Hits::corridor).toList(),
                (Long) row.get(10),
                scored && !"association".equals(type) ? (Float) row.get(11) : null);
    }

    @SuppressWarnings("unchecked")
    private static String snippet(List<?> highlights) {
        return highlights.stream()
                .map(fragments -> (List<String>) fragments)
                .filter(fragments -> !fragments.isEmpty())
                .map(fragments -> beginning(String.join(" … ", fragments)))
                // what was found, whether in the text itself or in a translation, before what only begins
                .min(Comparator.comparing(snippet -> !snippet.contains(OPEN)))
                .orElse("");
    }

    /** Where nothing matched, the highlighter gives the text as a whole. Cut between words, which is never inside an entity. */
    private static String beginning(String snippet) {
        if (snippet.contains(OPEN) || snippet.length() <= BEGINNING) {
            return snippet;
        }
        int space = snippet.lastIndexOf(' ', BEGINNING);
        return space < 0 ? "" : snippet.substring(0, space) + " …";
    }

    /** A title field may hold names in other languages too: only marks in the title that is shown are of use. */
    private static String markedTitle(String title, List<String> markedNames) {
        return markedNames.stream()
                .filter(marked -> shows(title, marked))
                .findFirst()
                .orElseGet(() -> escaped(title));
    }

    /** The name that was meant, when the title does not say why the record was found. */
    private static String otherName(String title, List<String> markedNames) {
        return markedNames.stream().anyMatch(marked -> shows(title, marked))
                ? null
                : markedNames.stream().findFirst().orElse(null);
    }

    private static boolean shows(String title, String marked) {
        return Sanitizer.textOf(marked).equals(Sanitizer.textOf(escaped(title)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static SearchHit.Corridor corridor(String written) {
        int dash = written.indexOf('-');
        return new SearchHit.Corridor(written.substring(0, dash), written.substring(dash + 1));
    }
}

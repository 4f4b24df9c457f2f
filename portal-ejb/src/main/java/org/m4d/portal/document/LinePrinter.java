package org.m4d.portal.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Prints what stands within a paragraph. */
final class LinePrinter {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)\\S+");

    /** What FOP would hyphenate with, so that it does not look for a sign that the face lacks. */
    private static final String TATWEEL = "\u0640";

    private final Fo fo;
    private final Tags tags;
    private final Outline outline;
    private final StandIn standIn;

    LinePrinter(Fo fo, Tags tags, Outline outline, StandIn standIn) {
        this.fo = fo;
        this.tags = tags;
        this.outline = outline;
        this.standIn = standIn;
    }

    /** The words as they are drawn. */
    List<Run> printable(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> Printable.of(span, standIn).stream())
                .toList();
    }

    /** A language tag that programs understand; empty for anything else. */
    static String language(String tag) {
        return LANGUAGE.matcher(tag).matches() ? tag : "";
    }

    /**
     * Prints words into the block that is open.
     *
     * @param rightToLeft how the paragraph runs
     * @param longest how many letters a line surely takes
     */
    void print(List<Run> runs, boolean rightToLeft, int longest) throws SAXException {
        String link = "";
        for (Piece piece : Pieces.of(runs, rightToLeft)) {
            String leads = leads(piece.span().link());
            if (!leads.equals(link)) {
                close(link);
                link = leads;
                open(link, runs);
            }
            print(piece, rightToLeft ? 1 : 0, longest, link.isEmpty());
        }
        close(link);
    }

    private void print(Piece piece, int base, int longest, boolean plain) throws SAXException {
        for (int level = base + 1; level <= piece.level(); level++) {
            fo.open("bidi-override", "unicode-bidi", "bidi-override", "direction", level % 2 == 1 ? "rtl" : "ltr");
        }
        List<String> traits = traits(piece, plain);
        if (!traits.isEmpty()) {
            fo.open("inline", traits.toArray(String[]::new));
        }
        fo.text(LongWords.breakable(piece.text(), longest));
        if (!traits.isEmpty()) {
            fo.close();
        }
        for (int level = base + 1; level <= piece.level(); level++) {
            fo.close();
        }
    }

    private List<String> traits(Piece piece, boolean plain) {
        List<String> traits = new ArrayList<>();
        if (!plain) {
            traits.addAll(List.of("color", Look.ACCENT, "text-decoration", "underline"));
        }
        if (piece.face() != Face.TEXT) {
            traits.addAll(List.of("font-family", piece.face().family()));
        }
        if (piece.face() == Face.ARABIC) {
            traits.addAll(List.of("hyphenation-character", TATWEEL));
        }
        piece.span().styles().stream().sorted().forEach(style -> traits.addAll(Arrays.asList(Look.of(style))));
        Tag tag = Tag.span(language(piece.span().language()), piece.said());
        if (!tag.equals(Tag.span("", ""))) {
            traits.addAll(List.of("role", tags.role(tag)));
        }
        return traits;
    }

    private String leads(String link) {
        boolean here = link.startsWith("#") && outline.knows(link);
        return here || ADDRESS.matcher(link).matches() ? link : "";
    }

    private void open(String link, List<Run> runs) throws SAXException {
        if (link.startsWith("#")) {
            fo.open(
                    "basic-link",
                    "internal-destination",
                    Outline.id(link.substring(1)),
                    "fox:alt-text",
                    alt(link, runs));
        } else if (!link.isEmpty()) {
            fo.open(
                    "basic-link",
                    "external-destination",
                    "url('" + escaped(link) + "')",
                    "fox:alt-text",
                    alt(link, runs));
        }
    }

    private void close(String link) throws SAXException {
        if (!link.isEmpty()) {
            fo.close();
        }
    }

    /** What a link says: its words and where it leads. */
    private static String alt(String link, List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.stream()
                .filter(run -> run.span().link().equals(link))
                .map(run -> run.stands() ? run.said() : run.text())
                .forEach(words::append);
        String said = Printable.line(words.toString());
        boolean address = link.startsWith("#") || link.endsWith(said) || said.isEmpty();
        return address ? (said.isEmpty() ? link : said) : said + " (" + Printable.line(link) + ")";
    }

    /** As an address in quotes is written: these signs would end it. */
    private static String escaped(String link) {
        return link.replace("'", "%27").replace("\\", "%5C");
    }
}

package org.m4d.portal.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** Prints what stands within a paragraph. */
final class LinePrinter {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

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
        List<Piece> pieces = Pieces.of(runs, rightToLeft);
        int from = 0;
        while (from < pieces.size()) {
            String link = pieces.get(from).span().link();
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to).span().link().equals(link)) {
                to++;
            }
            print(pieces.subList(from, to), leads(link), rightToLeft, longest);
            from = to;
        }
    }

    private void print(List<Piece> pieces, String link, boolean rightToLeft, int longest) throws SAXException {
        if (!link.isEmpty()) {
            boolean here = link.startsWith("#");
            String destination = here ? "internal-destination" : "external-destination";
            String to = here ? Outline.id(link.substring(1)) : "url('" + link + "')";
            fo.open("basic-link", Look.LINK, destination, to, "fox:alt-text", said(pieces, link));
        }
        for (Piece piece : pieces) {
            print(piece, rightToLeft ? 1 : 0, longest);
        }
        if (!link.isEmpty()) {
            fo.close();
        }
    }

    private void print(Piece piece, int base, int longest) throws SAXException {
        for (int level = base + 1; level <= piece.level(); level++) {
            fo.open("bidi-override", "unicode-bidi: bidi-override; direction: " + ((level & 1) == 1 ? "rtl" : "ltr"));
        }
        String look = look(piece);
        Tag tag = Tag.span(language(piece.span().language()), piece.said());
        boolean told = !tag.equals(Tag.span("", ""));
        if (told || !look.isEmpty()) {
            fo.open("inline", look, told ? new String[] {"role", tags.role(tag)} : new String[0]);
        }
        fo.text(LongWords.breakable(piece.text(), longest));
        if (told || !look.isEmpty()) {
            fo.close();
        }
        for (int level = base + 1; level <= piece.level(); level++) {
            fo.close();
        }
    }

    private static String look(Piece piece) {
        Stream<String> face = piece.face() == Face.TEXT
                ? Stream.of()
                : Stream.of("font-family: " + piece.face().family());
        Stream<String> hyphen =
                piece.face() == Face.ARABIC ? Stream.of("hyphenation-character: " + TATWEEL) : Stream.of();
        Stream<String> styles = piece.span().styles().stream().sorted().map(Look::of);
        return Stream.of(face, hyphen, styles).flatMap(looks -> looks).collect(Collectors.joining("; "));
    }

    private String leads(String link) {
        if (link.startsWith("#")) {
            return outline.knows(link) ? link : "";
        }
        return WebAddress.of(link);
    }

    /** What a link says: its words, and where it leads when that is out of the document and not what they say. */
    private static String said(List<Piece> pieces, String link) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.said().isEmpty() ? piece.text() : piece.said()));
        String said = Printable.line(words.toString());
        if (said.isEmpty()) {
            return link;
        }
        return link.startsWith("#") || link.endsWith(said) ? said : said + " (" + link + ")";
    }
}

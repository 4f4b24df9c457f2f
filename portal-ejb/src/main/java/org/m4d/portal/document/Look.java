package org.m4d.portal.document;

import org.m4d.portal.document.Span.Style;

/**
 * The look: the portal's colours and rules, on paper. Contrast is at least 6.8 : 1. A look is written like a style sheet, in names and values of
 * XSL: {@code font-size: 9pt; color: #000000}.
 */
final class Look {

    static final String TEXT = "#1c1b18";
    static final String SECOND = "#47443d";
    static final String THIRD = "#5f5b52";

    /** From what is above to what follows; paragraphs are half as far apart as blocks of other kinds. */
    static final String GAP = "2mm";

    static final String WIDE_GAP = "4mm";

    private static final String ACCENT = "#0a5468";
    private static final String LINE = "#dedbd2";
    private static final String LINE_2 = "#c4c0b4";
    private static final String GROUND = "#f6f5f1";

    /** Not "always": what is longer than a page would run out of it. */
    private static final String KEPT = "keep-together.within-page: 9; keep-with-next.within-page: 9; ";

    private static final String[] HEADINGS = {
        "font-size: 15pt; space-before: 9mm; space-after: 3mm; padding-before: 2.5mm; " + line("before", "1.5pt", TEXT),
        "font-size: 12.5pt; space-before: 7mm; space-after: " + GAP,
        "font-size: 11pt; space-before: 5mm; space-after: 1.5mm",
        "font-size: 10.5pt; space-before: " + WIDE_GAP + "; space-after: 1mm; color: " + SECOND,
    };

    static final String PORTAL = "font-weight: bold; font-size: 10pt; space-after: 14mm";
    static final String TITLE = "font-weight: bold; font-size: 22pt; line-height: 1.25; space-after: 4mm";
    static final String LEAD = "font-size: 12.5pt; color: " + SECOND + "; space-after: 6mm";
    static final String MARGIN = "font-size: 8.5pt; line-height: 1.3; color: " + THIRD;
    static final String FOOT =
            MARGIN + "; text-align-last: justify; padding-before: 2mm; " + line("before", "0.5pt", LINE_2);
    static final String PARAGRAPH = "space-after: " + GAP;
    static final String RULE =
            line("before", "0.5pt", LINE_2) + "; space-before: " + WIDE_GAP + "; space-after: " + WIDE_GAP;

    static final String QUOTE = "start-indent: 5mm; padding-start: 4mm; " + line("start", "1.5pt", LINE_2) + "; color: "
            + SECOND + "; space-before: " + GAP + "; space-after: " + WIDE_GAP;

    /** Of what is set apart on a ground of its own. */
    static final String APART = "start-indent: 4mm; end-indent: 4mm; padding: 3mm 4mm 1mm 4mm; background-color: "
            + GROUND + "; space-before: " + GAP + "; space-after: " + WIDE_GAP;

    /** Within a container, which stands where it has to: what is in it would inherit its place, and take it once more. */
    static final String ANEW = "start-indent: 0mm; end-indent: 0mm";

    static final String CODE =
            "font-size: 90%; white-space-collapse: false; white-space-treatment: preserve; " + PARAGRAPH;
    static final String LIST =
            "provisional-distance-between-starts: 7mm; provisional-label-separation: 2mm; space-after: " + GAP;
    static final String FACTS =
            "provisional-distance-between-starts: 46mm; provisional-label-separation: 4mm; space-after: " + WIDE_GAP;
    static final String FACT = "space-after: 1mm; relative-align: baseline";

    static final String AROUND_TABLE = "space-before: " + GAP + "; space-after: " + WIDE_GAP;
    static final String CAPTION = KEPT + "font-weight: bold; font-size: 9.5pt; space-after: 1.5mm";
    static final String TABLE =
            "table-layout: fixed; width: 100%; font-size: 9.5pt; line-height: 1.35; " + line("after", "0.75pt", LINE_2);
    static final String SHORT_TABLE = TABLE + "; keep-together.within-page: 9";

    private static final String CELL =
            "start-indent: 0mm; end-indent: 2mm; padding-before: 1.5mm; padding-after: 1.5mm; ";
    static final String HEAD_CELL = CELL + "display-align: after; " + line("after", "1pt", TEXT);
    static final String BODY_CELL = CELL + line("after", "0.5pt", LINE);

    static final String LINK = "color: " + ACCENT + "; text-decoration: underline";

    private Look() {}

    /** How a heading of a level is set, level 1 being that of the document's parts. */
    static String heading(int level) {
        return KEPT + "font-weight: bold; line-height: 1.3; " + HEADINGS[Math.min(level, HEADINGS.length) - 1];
    }

    private static String line(String side, String width, String color) {
        String border = "border-" + side;
        return border + "-style: solid; " + border + "-width: " + width + "; " + border + "-color: " + color;
    }

    static String of(Style style) {
        return switch (style) {
            case BOLD -> "font-weight: bold";
            case ITALIC -> "font-style: italic";
            case CODE -> "background-color: " + GROUND;
            case STRUCK -> "text-decoration: line-through";
            case RAISED -> "baseline-shift: super; font-size: 70%";
            case LOWERED -> "baseline-shift: sub; font-size: 70%";
        };
    }
}

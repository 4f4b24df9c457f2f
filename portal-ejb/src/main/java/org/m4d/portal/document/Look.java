package org.m4d.portal.document;

import org.m4d.portal.document.Span.Style;

/** The look: the portal's colours and rules, on paper. Contrast is at least 6.8 : 1. */
final class Look {

    static final String TEXT = "#1c1b18";
    static final String SECOND = "#47443d";
    static final String THIRD = "#5f5b52";
    static final String ACCENT = "#0a5468";
    static final String LINE = "#dedbd2";
    static final String LINE_2 = "#c4c0b4";
    static final String GROUND = "#f6f5f1";

    /** From what is above to what follows; paragraphs are half as far apart as blocks of other kinds. */
    static final String GAP = "2mm";

    static final String WIDE_GAP = "4mm";

    private static final String[][] HEADINGS = {
        {
            "font-size",
            "15pt",
            "space-before",
            "9mm",
            "space-after",
            "3mm",
            "padding-before",
            "2.5mm",
            "border-before-style",
            "solid",
            "border-before-width",
            "1.5pt",
            "border-before-color",
            TEXT
        },
        {"font-size", "12.5pt", "space-before", "7mm", "space-after", GAP},
        {"font-size", "11pt", "space-before", "5mm", "space-after", "1.5mm"},
        {"font-size", "10.5pt", "space-before", WIDE_GAP, "space-after", "1mm", "color", SECOND},
    };

    private Look() {}

    /** How a heading of a level is set, level 1 being that of the document's parts. */
    static String[] heading(int level) {
        return with(
                HEADINGS[Math.min(level, HEADINGS.length) - 1],
                "font-weight",
                "bold",
                "line-height",
                "1.3",
                "keep-with-next.within-page",
                "always",
                "keep-together.within-page",
                "always");
    }

    static String[] of(Style style) {
        return switch (style) {
            case BOLD -> new String[] {"font-weight", "bold"};
            case ITALIC -> new String[] {"font-style", "italic"};
            case CODE -> new String[] {"background-color", GROUND};
            case STRUCK -> new String[] {"text-decoration", "line-through"};
            case RAISED -> new String[] {"baseline-shift", "super", "font-size", "70%"};
            case LOWERED -> new String[] {"baseline-shift", "sub", "font-size", "70%"};
        };
    }

    /** These traits and others. */
    static String[] with(String[] traits, String... others) {
        String[] all = new String[traits.length + others.length];
        System.arraycopy(traits, 0, all, 0, traits.length);
        System.arraycopy(others, 0, all, traits.length, others.length);
        return all;
    }
}

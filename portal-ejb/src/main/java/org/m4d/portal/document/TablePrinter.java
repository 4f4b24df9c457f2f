package org.m4d.portal.document;

import java.util.List;
import org.xml.sax.SAXException;

/** Prints tables. */
final class TablePrinter {

    /** How many letters of a table's size a line of the page surely takes, for all columns together. */
    private static final int LETTERS = 60;

    /** A column is as wide as its words want, within these bounds. */
    private static final int NARROWEST = 6;

    private static final int WIDEST = 40;

    private final Fo fo;
    private final Tags tags;
    private final BlockPrinter blocks;

    TablePrinter(Fo fo, Tags tags, BlockPrinter blocks) {
        this.fo = fo;
        this.tags = tags;
        this.blocks = blocks;
    }

    void print(Block.Table table) throws SAXException {
        fo.open("block", "role", tags.role(Tag.of(Tag.TABLE)), "space-before", Look.GAP, "space-after", Look.WIDE_GAP);
        if (!table.caption().isEmpty()) {
            blocks.paragraph(
                    "Caption",
                    table.caption(),
                    "font-weight",
                    "bold",
                    "font-size",
                    "9.5pt",
                    "space-after",
                    "1.5mm",
                    "keep-with-next.within-page",
                    "always");
        }
        fo.open(
                "table",
                "role",
                tags.role(Tag.of(Tag.GRID)),
                "table-layout",
                "fixed",
                "width",
                "100%",
                "font-size",
                "9.5pt",
                "line-height",
                "1.35",
                "border-after-style",
                "solid",
                "border-after-width",
                "0.75pt",
                "border-after-color",
                Look.LINE_2);
        int[] widths = widths(table);
        columns(widths, table.named());
        if (!table.head().isEmpty()) {
            fo.open("table-header");
            row(table.head(), widths, true);
            fo.close();
        }
        fo.open("table-body");
        for (List<List<Span>> row : table.rows()) {
            row(row, widths, false);
        }
        if (table.rows().isEmpty()) {
            row(List.of(), widths, false);
        }
        fo.close();
        fo.close();
        fo.close();
    }

    private void columns(int[] widths, boolean named) throws SAXException {
        for (int column = 0; column < widths.length; column++) {
            String[] width = {"column-width", "proportional-column-width(" + widths[column] + ")"};
            fo.empty("table-column", named && column == 0 ? Look.with(width, "fox:header", "true") : width);
        }
    }

    private void row(List<List<Span>> cells, int[] widths, boolean head) throws SAXException {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        fo.open("table-row", head ? new String[] {"keep-with-next.within-page", "always"} : new String[0]);
        for (int column = 0; column < widths.length; column++) {
            fo.open(
                    "table-cell",
                    Look.with(
                            line(head),
                            "start-indent",
                            "0mm",
                            "end-indent",
                            "0mm",
                            "padding",
                            "1.5mm 2mm 1.5mm 0mm",
                            "display-align",
                            head ? "after" : "before"));
            List<Span> words = column < cells.size() ? cells.get(column) : List.of();
            blocks.paragraph("P", words, Math.max(4, LETTERS * widths[column] / sum), weight(head));
            fo.close();
        }
        fo.close();
    }

    private static String[] line(boolean head) {
        return new String[] {
            "border-after-style",
            "solid",
            "border-after-width",
            head ? "1pt" : "0.5pt",
            "border-after-color",
            head ? Look.TEXT : Look.LINE
        };
    }

    private static String[] weight(boolean head) {
        return head ? new String[] {"font-weight", "bold"} : new String[0];
    }

    /** In proportion to the longest cell of each column, within bounds. */
    private static int[] widths(Block.Table table) {
        int[] widths = new int[table.columns()];
        for (int column = 0; column < widths.length; column++) {
            int longest = length(table.head(), column);
            for (List<List<Span>> row : table.rows()) {
                longest = Math.max(longest, length(row, column));
            }
            widths[column] = Math.clamp(longest, NARROWEST, WIDEST);
        }
        return widths;
    }

    private static int length(List<List<Span>> row, int column) {
        return column < row.size()
                ? row.get(column).stream()
                        .mapToInt(span -> span.text().length())
                        .sum()
                : 0;
    }
}

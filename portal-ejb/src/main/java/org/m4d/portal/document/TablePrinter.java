package org.m4d.portal.document;

import java.util.Arrays;
import java.util.List;
import org.xml.sax.SAXException;

/** Prints tables. */
final class TablePrinter {

    /** How many letters of a table's size a line of the page surely takes, for all columns together. */
    private static final int LETTERS = 60;

    private static final int FEWEST_LETTERS = 4;

    /** A column is as wide as its words want, within these bounds. */
    private static final int NARROWEST = 6;

    private static final int WIDEST = 40;

    /** A table of so many rows stays on one page if it can. */
    private static final int SHORT = 8;

    private final Fo fo;
    private final Tags tags;
    private final BlockPrinter blocks;

    TablePrinter(Fo fo, Tags tags, BlockPrinter blocks) {
        this.fo = fo;
        this.tags = tags;
        this.blocks = blocks;
    }

    void print(Block.Table table) throws SAXException {
        fo.open("block", Look.AROUND_TABLE, "role", tags.role(Tag.of(Tag.TABLE)));
        if (!table.caption().isEmpty()) {
            blocks.paragraph("Caption", table.caption(), Look.CAPTION);
        }
        fo.open(
                "table",
                table.rows().size() <= SHORT ? Look.SHORT_TABLE : Look.TABLE,
                "role",
                tags.role(Tag.of(Tag.GRID)));
        int[] widths = widths(table);
        columns(widths, table.named());
        if (!table.head().isEmpty()) {
            fo.open("table-header", "");
            row(table.head(), widths, true);
            fo.close();
        }
        fo.open("table-body", "");
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
            String width = "column-width: proportional-column-width(" + widths[column] + ")";
            fo.empty("table-column", width, named && column == 0 ? new String[] {"fox:header", "true"} : new String[0]);
        }
    }

    private void row(List<List<Span>> cells, int[] widths, boolean head) throws SAXException {
        int sum = Arrays.stream(widths).sum();
        fo.open("table-row", "");
        for (int column = 0; column < widths.length; column++) {
            fo.open("table-cell", head ? Look.HEAD_CELL : Look.BODY_CELL);
            List<Span> words = column < cells.size() ? cells.get(column) : List.of();
            int longest = Math.max(FEWEST_LETTERS, LETTERS * widths[column] / sum);
            blocks.paragraph("P", words, longest, head ? "font-weight: bold" : "");
            fo.close();
        }
        fo.close();
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

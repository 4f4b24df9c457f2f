package org.m4d.portal.mime;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.m4d.portal.mime.InlineRuns.Look;

/** Tables that hold figures, as against those that only put things in their places. */
final class HtmlTable {

    private static final int MOST_CELLS = 1_000;
    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST_CELL = 500;

    private HtmlTable() {}

    /** Whether its lines are drawn or its heads are named, its rows are equally long, and its cells hold a few words each. */
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")
                || table.selectFirst("table table, ul, ol, blockquote, hr, pre") != null) {
            return false;
        }
        List<Element> rows = table.select("tr");
        int columns = rows.isEmpty() ? 0 : rows.getFirst().childrenSize();
        boolean drawn = table.selectFirst("th") != null
                || !table.attr("border").isEmpty() && !table.attr("border").equals("0")
                || HtmlMarks.style(table).contains("border:solid");
        return drawn
                && rows.size() >= 2
                && columns >= 2
                && columns <= MOST_COLUMNS
                && rows.size() * columns <= MOST_CELLS
                && rows.stream().allMatch(row -> row.childrenSize() == columns)
                && table.select("td, th").stream().allMatch(HtmlTable::isSimple);
    }

    static TableBlock of(Element table, int deep) {
        TableBlock block = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        boolean first = true;
        for (Element row : table.select("tr")) {
            TableRow cells = new TableRow();
            for (Element cell : row.children()) {
                cells.appendChild(cell(cell, first, deep));
            }
            (first ? head : body).appendChild(cells);
            first = false;
        }
        block.appendChild(head);
        block.appendChild(body);
        return block;
    }

    private static boolean isSimple(Element cell) {
        boolean whole =
                cell.attr("colspan").length() <= 1 && cell.attr("rowspan").length() <= 1;
        boolean single =
                !cell.attr("colspan").matches("[2-9]") && !cell.attr("rowspan").matches("[2-9]");
        return whole && single && cell.text().length() <= LONGEST_CELL;
    }

    private static TableCell cell(Element element, boolean header, int deep) {
        HtmlBlocks blocks = new HtmlBlocks(Integer.MAX_VALUE, Passage.Kind.WRITTEN);
        blocks.children(element, Look.PLAIN, deep + 2);
        TableCell cell = new TableCell();
        cell.setHeader(header);
        for (Passage passage : blocks.passages()) {
            if (passage.block() instanceof Paragraph paragraph) {
                if (cell.getFirstChild() != null) {
                    cell.appendChild(new Text(" "));
                }
                inlines(paragraph, cell);
            }
        }
        return cell;
    }

    private static void inlines(Node from, Node to) {
        Node next;
        for (Node node = from.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            to.appendChild(node instanceof SoftLineBreak ? new Text(" ") : node);
        }
    }
}

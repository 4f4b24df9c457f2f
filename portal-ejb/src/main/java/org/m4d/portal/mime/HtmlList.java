package org.m4d.portal.mime;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.m4d.portal.mime.InlineRuns.Look;

/** Lists of HTML, and what Outlook writes instead: paragraphs whose first characters are a dot or a number. */
final class HtmlList {

    private HtmlList() {}

    /** The list, tight when no entry has more than one paragraph; empty when there is nothing in it. */
    static Optional<ListBlock> of(Element element, int depth, int deep) {
        ListBlock list = element.normalName().equals("ol") ? numbers(start(element)) : new BulletList();
        for (Node node : element.childNodes()) {
            boolean words = node instanceof TextNode text && !text.isBlank();
            if (words || node instanceof Element child && !HtmlMarks.isUnseen(child)) {
                entry(list, node, element, depth, deep);
            }
        }
        list.setTight(isTight(list));
        return Optional.of(list).filter(all -> all.getFirstChild() != null);
    }

    /** Adds an entry to the list that was collected last, or to a new one. */
    static void ofOutlook(Element paragraph, int depth, int deep, List<Passage> passages, Passage.Kind kind) {
        Element sign = paragraph.selectFirst("[style*=mso-list:Ignore],[style*=mso-list: Ignore]");
        String marker = sign == null ? "" : sign.text().strip();
        boolean numbered = !marker.isEmpty() && Character.isDigit(marker.charAt(0));
        if (sign != null) {
            sign.remove();
        }
        boolean goesOn = !passages.isEmpty()
                && passages.getLast().kind() == kind
                && (numbered ? OrderedList.class : BulletList.class)
                        .isInstance(passages.getLast().block());
        ListBlock list = goesOn ? (ListBlock) passages.getLast().block() : numbered ? numbers(1) : new BulletList();
        entry(list, paragraph, paragraph, depth, deep);
        list.setTight(true);
        if (!goesOn && list.getFirstChild() != null) {
            passages.add(new Passage(kind, list));
        }
    }

    /** What stands in a list without being an entry, as a list within it often does, belongs to the entry before. */
    private static void entry(ListBlock list, Node node, Element parent, int depth, int deep) {
        HtmlBlocks inner = new HtmlBlocks(depth, Passage.Kind.WRITTEN);
        boolean entry = node instanceof Element element
                && !element.normalName().equals("ul")
                && !element.normalName().equals("ol");
        if (node instanceof Element element && entry) {
            inner.children(element, HtmlLooks.within(element, Look.PLAIN), deep + 1);
        } else {
            inner.single(node, parent, deep + 1);
        }
        List<Passage> passages = inner.passages();
        if (passages.isEmpty()) {
            return;
        }
        org.commonmark.node.Node item = entry ? null : list.getLastChild();
        if (item == null) {
            item = new ListItem();
            list.appendChild(item);
        }
        for (Passage passage : passages) {
            item.appendChild(passage.block());
        }
    }

    private static OrderedList numbers(int start) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(start);
        list.setMarkerDelimiter(".");
        return list;
    }

    private static int start(Element element) {
        String start = element.attr("start");
        return !start.isEmpty() && start.length() <= 4 && start.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(start)
                : 1;
    }

    private static boolean isTight(ListBlock list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            int paragraphs = 0;
            for (var block = item.getFirstChild(); block != null; block = block.getNext()) {
                paragraphs += block instanceof Paragraph ? 1 : 0;
            }
            if (paragraphs > 1) {
                return false;
            }
        }
        return true;
    }
}

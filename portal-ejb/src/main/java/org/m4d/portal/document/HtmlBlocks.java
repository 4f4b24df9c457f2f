package org.m4d.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.m4d.portal.document.Block.Item;
import org.m4d.portal.document.Block.Task;

/** Walks through the elements of a text and collects blocks. */
final class HtmlBlocks {

    private static final int DEEPEST_HEADING = 4;

    /** Elements within each other; of what is deeper only the words are taken. */
    private static final int DEEPEST_ELEMENT = 200;

    private static final Set<String> PASSAGES = Set.of(
            "p",
            "div",
            "section",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "aside",
            "li",
            "tr",
            "td",
            "th",
            "caption");

    private static final Set<String> UNREAD =
            Set.of("script", "style", "template", "form", "button", "select", "textarea");

    private final HtmlReader reader;
    private final int under;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final HtmlWords words = new HtmlWords();

    /**
     * @param under the level of the heading that the text stands under
     * @param depth how many blocks are around this one
     */
    HtmlBlocks(HtmlReader reader, int under, int depth) {
        this.reader = reader;
        this.under = under;
        this.depth = depth;
    }

    /** What was collected, in its order. */
    List<Block> blocks() {
        endParagraph();
        return blocks;
    }

    /** Collects what is within an element. */
    void children(Element element, HtmlLook look, int deep) {
        if (deep > DEEPEST_ELEMENT) {
            words.add(element.text(), look);
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText(), look);
            } else if (node instanceof Element child && !UNREAD.contains(child.normalName())) {
                element(child, look, deep + 1);
            }
        }
    }

    private void element(Element element, HtmlLook look, int deep) {
        switch (element.normalName()) {
            case "br" -> words.endLine();
            case "hr" -> block(new Block.Rule());
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, look, deep);
            case "ul", "ol", "blockquote" -> nested(element, look, deep);
            case "pre" -> block(new Block.Code(element.wholeText().stripTrailing()));
            case "table" -> block(table(element, deep));
            case "img" -> picture(element, look);
            case "input" -> {
                // the box of a task: its item knows
            }
            case "a" -> link(element, look, deep);
            case "q" -> {
                words.add("\u201C", look);
                children(element, look.within(element), deep);
                words.add("\u201D", look);
            }
            default -> {
                boolean passage = PASSAGES.contains(element.normalName());
                if (passage) {
                    passage(element, look, deep);
                } else {
                    children(element, look.within(element), deep);
                }
            }
        }
    }

    private void passage(Element element, HtmlLook look, int deep) {
        endParagraph();
        children(element, look.within(element), deep);
        endParagraph();
    }

    private void heading(Element element, HtmlLook look, int deep) {
        endParagraph();
        children(element, look.within(element), deep);
        List<Span> text = words.take();
        if (!text.isEmpty()) {
            // a text's highest heading is h2, for h1 is the page's
            int below = Math.max(1, element.normalName().charAt(1) - '1');
            blocks.add(new Block.Heading(Math.min(under + below, DEEPEST_HEADING), text));
        }
    }

    /** What is nested too deep for the paper stands as deep as there is room. */
    private void nested(Element element, HtmlLook look, int deep) {
        if (depth >= HtmlReader.DEEPEST) {
            passage(element, look, deep);
        } else if (element.nameIs("blockquote")) {
            block(new Block.Quote(within(element, look, deep)));
        } else {
            List<Item> items = element.children().stream()
                    .filter(child -> child.nameIs("li"))
                    .map(child -> new Item(child.id(), task(child), within(child, look, deep + 1)))
                    .toList();
            block(new Block.Items(element.nameIs("ol"), first(element), items));
        }
    }

    private List<Block> within(Element element, HtmlLook look, int deep) {
        HtmlBlocks inner = new HtmlBlocks(reader, under, depth + 1);
        inner.children(element, look.within(element), deep);
        return inner.blocks();
    }

    private static Task task(Element item) {
        Element box = item.selectFirst("> input, > label > input, > p > label > input, > p > input");
        return box == null ? Task.NONE : box.hasAttr("checked") ? Task.DONE : Task.OPEN;
    }

    private static int first(Element list) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    }

    private Block table(Element table, int deep) {
        List<List<List<Span>>> rows = new ArrayList<>();
        List<List<Span>> head = List.of();
        for (Element row : table.select("tr")) {
            List<List<Span>> cells =
                    row.children().stream().map(cell -> cell(cell, deep + 1)).toList();
            if (rows.isEmpty() && head.isEmpty() && row.select("> td").isEmpty()) {
                head = cells;
            } else {
                rows.add(cells);
            }
        }
        return new Block.Table(List.of(), head, rows, false);
    }

    private List<Span> cell(Element cell, int deep) {
        HtmlBlocks inner = new HtmlBlocks(reader, under, HtmlReader.DEEPEST);
        inner.children(cell, HtmlLook.PLAIN, deep);
        List<Span> spans = new ArrayList<>();
        for (Block block : inner.blocks()) {
            if (!spans.isEmpty()) {
                spans.add(Span.of("\n"));
            }
            switch (block) {
                case Block.Paragraph paragraph -> spans.addAll(paragraph.text());
                case Block.Heading heading -> spans.addAll(heading.text());
                case Block.Code code -> spans.add(Span.of(code.text(), Span.Style.CODE));
                default -> {
                    // a line between paragraphs, or a table within a cell, which HTML of ours has not
                }
            }
        }
        return spans;
    }

    private void picture(Element picture, HtmlLook look) {
        String alt = picture.attr("alt").strip();
        boolean decoration = alt.isEmpty() && picture.closest("figure") != null;
        if (!decoration) {
            words.add("[" + reader.picture(alt) + "]", look.link().isEmpty() ? look.to(picture.absUrl("src")) : look);
        }
    }

    /** A link that leads back from a footnote helps on a page alone. */
    private void link(Element link, HtmlLook look, int deep) {
        boolean back = link.hasAttr("aria-label") && link.attr("href").startsWith("#");
        if (!back) {
            children(link, look.within(link), deep);
        }
    }

    private void block(Block block) {
        endParagraph();
        blocks.add(block);
    }

    private void endParagraph() {
        List<Span> text = words.take();
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text));
        }
    }
}

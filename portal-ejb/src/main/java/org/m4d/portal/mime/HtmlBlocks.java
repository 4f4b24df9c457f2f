package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.m4d.portal.mime.InlineRuns.Look;

/**
 * Walks through the HTML of a mail and collects blocks. The HTML of mail knows few paragraphs: Gmail writes a div for each line and an empty
 * one for space, Outlook a paragraph of class MsoNormal without margins. Both become lines of one paragraph, and the empty ones its end.
 */
final class HtmlBlocks {

    /** Lists and quotations within each other; deeper ones are shown as deep as this, well below what the portal's parser takes. */
    private static final int DEEPEST = 6;

    /** Elements within each other; of what is deeper only the words are taken. */
    private static final int DEEPEST_ELEMENT = 200;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "center",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "address",
            "tr",
            "td",
            "th",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "caption",
            "form",
            "fieldset",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "body",
            "li");

    private final int depth;
    private final List<Passage> passages = new ArrayList<>();
    private final InlineRuns runs = new InlineRuns();
    private Passage.Kind kind;
    private boolean historyBegan;

    HtmlBlocks(int depth, Passage.Kind kind) {
        this.depth = depth;
        this.kind = kind;
    }

    /** What was collected, in its order. */
    List<Passage> passages() {
        endParagraph();
        return passages;
    }

    /** Collects what is within an element. */
    void children(Element element, Look look, int deep) {
        if (deep > DEEPEST_ELEMENT) {
            runs.add(CleanText.lines(element.text()), look);
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), look, element);
            } else if (node instanceof Element child && !HtmlMarks.isUnseen(child)) {
                marked(child, look, deep + 1);
            }
        }
    }

    /** Collects one node. */
    void single(Node node, Element parent, int deep) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), Look.PLAIN, parent);
        } else if (node instanceof Element element) {
            marked(element, Look.PLAIN, deep);
        }
    }

    /** References such as {@code &#7;} bring back what was taken out of the text before. */
    private void text(String source, Look look, Element parent) {
        String text = CleanText.lines(source);
        boolean asTyped = parent.closest("pre") != null;
        if (!asTyped) {
            runs.add(text, look);
            return;
        }
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                lineBreak();
            }
            runs.add(line, look);
            first = false;
        }
    }

    /** An element that a mail program marked changes what everything within it is. */
    private void marked(Element element, Look look, int deep) {
        Passage.Kind marked = depth == 0 && kind == Passage.Kind.WRITTEN ? HtmlMarks.kind(element) : null;
        if (marked == null) {
            element(element, look, deep);
        } else if (marked == Passage.Kind.QUOTED) {
            quote(element, deep, marked);
        } else {
            endParagraph();
            kind = marked;
            historyBegan |= marked == Passage.Kind.HISTORY;
            element(element, look, deep);
            endParagraph();
            kind = historyBegan ? Passage.Kind.HISTORY : Passage.Kind.WRITTEN;
        }
    }

    private void element(Element element, Look look, int deep) {
        String name = element.normalName();
        switch (name) {
            case "br" -> lineBreak();
            case "hr" -> block(new ThematicBreak());
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, look, deep);
            case "ul", "ol" -> {
                if (depth < DEEPEST) {
                    endParagraph();
                    HtmlList.of(element, depth + 1, deep).ifPresent(this::block);
                } else {
                    spaced(element, look, deep);
                }
            }
            case "blockquote" -> {
                if (HtmlMarks.isIndent(element) || depth >= DEEPEST) {
                    spaced(element, look, deep);
                } else {
                    quote(element, deep, HtmlMarks.isCited(element) ? Passage.Kind.QUOTED : kind);
                }
            }
            case "pre" -> spaced(element, look, deep);
            case "table" -> {
                if (HtmlTable.isData(element)) {
                    block(HtmlTable.of(element, deep));
                } else {
                    tight(element, look, deep);
                }
            }
            case "img" -> HtmlPictures.add(element, runs, look);
            default -> {
                if (!BLOCKS.contains(name)) {
                    children(element, HtmlLooks.within(element, look), deep);
                } else if (HtmlMarks.isTight(element)) {
                    tight(element, look, deep);
                } else {
                    spaced(element, look, deep);
                }
            }
        }
    }

    /** A line end; where the line is empty, it is the end of the paragraph. */
    private void lineBreak() {
        if (runs.isLineEmpty()) {
            endParagraph();
        } else {
            runs.endLine();
        }
    }

    private void spaced(Element element, Look look, int deep) {
        endParagraph();
        children(element, look, deep);
        endParagraph();
    }

    /** A block that begins on a new line; when there is nothing in it, it stands for an empty line. */
    private void tight(Element element, Look look, int deep) {
        if (element.className().toLowerCase(Locale.ROOT).startsWith("msolistparagraph") && depth < DEEPEST) {
            endParagraph();
            HtmlList.ofOutlook(element, depth + 1, deep, passages, kind);
            return;
        }
        runs.endLine();
        int before = runs.lines() + passages.size();
        int blanks = runs.hardBlanks();
        children(element, look, deep);
        runs.endLine();
        boolean empty = before == runs.lines() + passages.size();
        if (empty && (element.normalName().equals("p") || blanks < runs.hardBlanks())) {
            endParagraph();
        }
    }

    private void heading(Element element, Look look, int deep) {
        endParagraph();
        children(element, new Look(false, look.emphasis(), look.struck(), look.code(), look.href()), deep);
        if (!runs.isEmpty()) {
            Heading heading = new Heading();
            heading.setLevel(element.normalName().charAt(1) - '0');
            runs.moveTo(heading, true);
            block(heading);
        }
    }

    private void quote(Element element, int deep, Passage.Kind as) {
        endParagraph();
        HtmlBlocks inner = new HtmlBlocks(depth + 1, Passage.Kind.WRITTEN);
        inner.children(element, Look.PLAIN, deep);
        BlockQuote quote = new BlockQuote();
        inner.passages().forEach(passage -> quote.appendChild(passage.block()));
        if (quote.getFirstChild() != null) {
            passages.add(new Passage(kind == Passage.Kind.WRITTEN ? as : kind, quote));
        }
    }

    private void block(Block block) {
        endParagraph();
        passages.add(new Passage(kind, block));
    }

    private void endParagraph() {
        runs.endLine();
        if (!runs.isEmpty()) {
            Paragraph paragraph = new Paragraph();
            runs.moveTo(paragraph, false);
            if (paragraph.getFirstChild() != null) {
                passages.add(new Passage(kind, paragraph));
            }
        }
    }
}

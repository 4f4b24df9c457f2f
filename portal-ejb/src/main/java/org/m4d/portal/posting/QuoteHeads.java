package org.m4d.portal.posting;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/** Finds the quotations whose first line says what they quote ({@link QuoteText}) and makes a heading of that line. */
final class QuoteHeads extends AbstractVisitor {

    /** The line that says who wrote what is quoted. */
    static final class Head extends CustomBlock {}

    private static final int MOST = 50;
    private static final Pattern WRITING =
            Pattern.compile("(?:/[a-z]{2})?/(post|contribution)/([1-9][0-9]{0,17})(?:[?#].*)?");

    private final Set<ContentRef> quoted = new LinkedHashSet<>();

    private QuoteHeads() {}

    /** @return what the text quotes */
    static Set<ContentRef> mark(Node document) {
        QuoteHeads heads = new QuoteHeads();
        document.accept(heads);
        return heads.quoted;
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph line
                && line.getFirstChild() instanceof Link link
                && (link.getNext() == null || breaksLine(link.getNext()))) {
            Matcher writing = WRITING.matcher(link.getDestination());
            if (writing.matches() && quoted.size() < MOST) {
                quoted.add(new ContentRef(ContentType.of(writing.group(1)), Long.parseLong(writing.group(2))));
                raise(quote, line, link);
            }
        }
        visitChildren(quote);
    }

    private static void raise(BlockQuote quote, Paragraph line, Link link) {
        if (link.getNext() != null) {
            link.getNext().unlink();
        }
        Head head = new Head();
        head.appendChild(link);
        quote.prependChild(head);
        if (line.getFirstChild() == null) {
            line.unlink();
        }
    }

    private static boolean breaksLine(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}

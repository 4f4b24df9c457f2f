package org.m4d.portal.posting;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Keeps footnotes to a number that somebody may mean: each sign of one becomes two links, so many would make a page of a line. */
final class Notes extends AbstractVisitor {

    private static final int MOST = 200;

    private final List<FootnoteReference> tooMany = new ArrayList<>();
    private int found;

    private Notes() {}

    /** Leaves the signs behind the first {@value #MOST} as they were typed. */
    static void limit(Node document) {
        Notes notes = new Notes();
        document.accept(notes);
        notes.tooMany.forEach(sign -> {
            sign.insertBefore(new Text("[^" + sign.getLabel() + "]"));
            sign.unlink();
        });
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference sign && ++found > MOST) {
            tooMany.add(sign);
        }
        visitChildren(node);
    }
}

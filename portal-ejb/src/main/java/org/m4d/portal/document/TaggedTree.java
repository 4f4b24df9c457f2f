package org.m4d.portal.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFStructElem;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The tree of structure as FOP makes it, and what FOP has no way to say: the language of words within a paragraph, what is said in place of
 * what is drawn, and captions that are of their table.
 */
final class TaggedTree implements StructureTreeEventHandler {

    private static final String ROLE = "role";

    /** @param ours whether the element is one, or that of the node around it */
    private record Node(StructureTreeElement element, boolean ours) {}

    private final StructureTreeEventHandler tree;
    private final Tags tags;
    private final Deque<Node> open = new ArrayDeque<>();

    TaggedTree(StructureTreeEventHandler tree, Tags tags) {
        this.tree = tree;
        this.tags = tags;
    }

    @Override
    public void startPageSequence(Locale locale, String role) {
        tree.startPageSequence(locale, role);
    }

    @Override
    public void endPageSequence() {
        tree.endPageSequence();
    }

    @Override
    public StructureTreeElement startNode(String name, Attributes attributes, StructureTreeElement parent) {
        Optional<Tag> tag = tags.of(attributes.getValue(ROLE));
        if (tag.isEmpty()) {
            return entered(tree.startNode(name, attributes, parent));
        }
        if (tag.get().type().equals(Tag.GRID)) {
            StructureTreeElement table = open.element().element();
            open.push(new Node(table, false));
            return table;
        }
        String kind = tag.get().type().equals(Tag.TABLE) ? "table" : name;
        return entered(told(tag.get(), tree.startNode(kind, typed(attributes, tag.get()), parent)));
    }

    @Override
    public void endNode(String name) {
        if (open.pop().ours()) {
            tree.endNode(name);
        }
    }

    @Override
    public StructureTreeElement startImageNode(String name, Attributes attributes, StructureTreeElement parent) {
        return entered(tree.startImageNode(name, attributes, parent));
    }

    @Override
    public StructureTreeElement startReferencedNode(String name, Attributes attributes, StructureTreeElement parent) {
        return entered(tree.startReferencedNode(name, attributes, parent));
    }

    private StructureTreeElement entered(StructureTreeElement element) {
        open.push(new Node(element, true));
        return element;
    }

    private static Attributes typed(Attributes attributes, Tag tag) {
        AttributesImpl typed = new AttributesImpl(attributes);
        typed.setValue(typed.getIndex(ROLE), tag.type());
        return typed;
    }

    private static StructureTreeElement told(Tag tag, StructureTreeElement element) {
        if (element instanceof PDFStructElem structure) {
            if (!tag.language().isEmpty()) {
                structure.put("Lang", tag.language());
            }
            if (!tag.spoken().isEmpty()) {
                structure.put("ActualText", tag.spoken());
            }
        }
        return element;
    }
}

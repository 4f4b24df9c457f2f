package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.attachment.AttachmentView;

/**
 * Files in a text: {@code ![what it shows](attachment:12)} is a picture in place, small at first, with a way to the whole of it;
 * {@code [name](attachment:12)} is a link that says what kind of file it is and how large. What the writer may not have stays words.
 */
@ApplicationScoped
public class AttachmentMarkup {

    private static final Pattern ADDRESS = Pattern.compile("attachment:([0-9]{1,18})");

    /** How wide pictures get on pages: the text's column, on a phone the screen. */
    private static final String SIZES = "(min-width: 60rem) 40rem, 92vw";

    @Inject
    AttachmentUse attachments;

    /** Puts pictures and links to files where a text names them. Asks once for all, and not at all for a text without any. */
    void resolve(Node document) {
        Map<Node, Long> named = named(document);
        if (named.isEmpty()) {
            return;
        }
        Map<Long, AttachmentView> usable = attachments.usable(Set.copyOf(named.values()));
        named.forEach((node, id) -> {
            Optional<AttachmentView> file = Optional.ofNullable(usable.get(id));
            if (file.isEmpty()) {
                unwrap(node);
            } else if (node instanceof Image && file.get().picture()) {
                picture(node, file.get());
            } else {
                link(node, file.get());
            }
        });
    }

    private static Map<Node, Long> named(Node document) {
        Map<Node, Long> named = new HashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                note(image, image.getDestination());
                visitChildren(image);
            }

            @Override
            public void visit(Link link) {
                note(link, link.getDestination());
                visitChildren(link);
            }

            private void note(Node node, String destination) {
                Matcher address = ADDRESS.matcher(destination);
                if (address.matches()) {
                    named.put(node, Long.valueOf(address.group(1)));
                }
            }
        });
        return named;
    }

    /** Within a link of the writer's it leads there, else to the whole picture. */
    private static void picture(Node node, AttachmentView file) {
        String address = file.address();
        StringBuilder html = new StringBuilder(200);
        boolean linked = within(node, Link.class);
        html.append(linked ? "" : "<a href=\"" + address + "\">").append("<img src=\"" + address);
        if (file.width() > AttachmentView.SMALL) {
            html.append("?w=" + AttachmentView.SMALL + "\" srcset=\"" + address + "?w=" + AttachmentView.SMALL + " "
                    + AttachmentView.SMALL + "w, " + larger(file) + "\" sizes=\"" + SIZES);
        }
        String words = words(node).isBlank() ? file.name() : words(node);
        html.append("\" width=\"" + file.width() + "\" height=\"" + file.height() + "\" loading=\"lazy\" alt=\""
                + Escaped.of(words) + "\">");
        html.append(linked ? "" : "</a>");
        node.insertBefore(html(html.toString()));
        node.unlink();
    }

    private static String larger(AttachmentView file) {
        return file.width() > AttachmentView.LARGE
                ? file.address() + "?w=" + AttachmentView.LARGE + " " + AttachmentView.LARGE + "w"
                : file.address() + " " + file.width() + "w";
    }

    private static void link(Node node, AttachmentView file) {
        node.insertBefore(html("<a href=\"" + file.address() + "\">"));
        if (words(node).isBlank()) {
            node.insertBefore(new Text(file.name()));
        }
        node.insertAfter(html("</a> <small>(" + kind(file) + ")</small>"));
        unwrap(node);
    }

    /** What stood in it stands in its place. */
    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    /** {@code PDF, 1.2 MB}: the same in every language. */
    private static String kind(AttachmentView file) {
        return Escaped.of(file.ending()) + ", " + file.length();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    private static boolean within(Node node, Class<? extends Node> kind) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (kind.isInstance(parent)) {
                return true;
            }
        }
        return false;
    }

    private static HtmlInline html(String literal) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }
}

package org.m4d.portal.posting;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Collects where the links and pictures of a text lead. */
final class Addresses extends AbstractVisitor {

    private static final Pattern ATTACHMENT = Pattern.compile("attachment:([1-9][0-9]{0,17})");
    private static final Pattern OTHER_SITE = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

    private final Set<Long> attachments = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();

    private Addresses() {}

    static Addresses of(Node document) {
        Addresses found = new Addresses();
        document.accept(found);
        return found;
    }

    Set<Long> attachments() {
        return attachments;
    }

    Set<String> links() {
        return links;
    }

    @Override
    public void visit(Link link) {
        note(link.getDestination());
        if (OTHER_SITE.matcher(link.getDestination()).matches()) {
            links.add(link.getDestination());
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        note(image.getDestination());
        visitChildren(image);
    }

    private void note(String destination) {
        Matcher attachment = ATTACHMENT.matcher(destination);
        if (attachment.matches()) {
            attachments.add(Long.parseLong(attachment.group(1)));
        }
    }
}

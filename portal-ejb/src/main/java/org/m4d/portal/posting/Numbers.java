package org.m4d.portal.posting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes links of the numbers in a text by which it names what it is about, as {@code #12}. Code and links are left alone. */
final class Numbers {

    /** More than these stay text. */
    static final int MOST = 200;

    /** A number is not part of an address or of a word, and has no letters behind it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}_#&/.=-])#(\\p{Nd}{1,6})(?![\\p{L}\\p{N}_])");

    private Numbers() {}

    /** Links what has an address among these. */
    static void link(Node document, Numbered numbered) {
        List<Text> texts = LooseTexts.with('#', document);
        Map<Integer, String> addresses = numbered.addresses(numbers(texts), links(document));
        if (!addresses.isEmpty()) {
            texts.forEach(
                    text -> LooseTexts.link(text, NUMBER, number -> Optional.ofNullable(addresses.get(value(number)))));
        }
    }

    private static Set<Integer> numbers(List<Text> texts) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Text text : texts) {
            Matcher number = NUMBER.matcher(text.getLiteral());
            while (number.find() && numbers.size() < MOST) {
                numbers.add(value(number));
            }
        }
        return numbers;
    }

    private static int value(MatchResult number) {
        return Integer.parseInt(number.group(1));
    }

    private static Set<String> links(Node document) {
        Set<String> links = new LinkedHashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        return links;
    }
}

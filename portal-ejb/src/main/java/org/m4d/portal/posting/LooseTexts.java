package org.m4d.portal.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The texts of a document in which words may become links: those that are neither code nor part of a link. */
final class LooseTexts extends AbstractVisitor {

    private static final Pattern QUIET = Pattern.compile("<(/?)(?:code|a|pre|kbd)\\b.*", Pattern.DOTALL);

    private final char sign;
    private final List<Text> texts = new ArrayList<>();
    private int quiet;

    private LooseTexts(char sign) {
        this.sign = sign;
    }

    /** Those that hold this sign, in their order. */
    static List<Text> with(char sign, Node document) {
        LooseTexts found = new LooseTexts(sign);
        document.accept(found);
        return found.texts;
    }

    /**
     * Makes links of what matches in a text.
     *
     * @param address where a match leads to; empty for one that stays as it is
     */
    static void link(Text text, Pattern pattern, Function<MatchResult, Optional<String>> address) {
        String literal = text.getLiteral();
        Matcher match = pattern.matcher(literal);
        int done = 0;
        while (match.find()) {
            Optional<String> to = address.apply(match);
            if (to.isPresent()) {
                before(text, literal.substring(done, match.start()));
                Link link = new Link(to.get(), null);
                link.appendChild(new Text(match.group()));
                text.insertBefore(link);
                done = match.end();
            }
        }
        if (done > 0) {
            before(text, literal.substring(done));
            text.unlink();
        }
    }

    private static void before(Text text, String part) {
        if (!part.isEmpty()) {
            text.insertBefore(new Text(part));
        }
    }

    @Override
    public void visit(Text text) {
        if (quiet == 0 && text.getLiteral().indexOf(sign) >= 0) {
            texts.add(text);
        }
    }

    @Override
    public void visit(Link link) {
        // a link leads to one place
    }

    @Override
    public void visit(HtmlInline html) {
        Matcher tag = QUIET.matcher(html.getLiteral().toLowerCase(Locale.ROOT));
        if (tag.matches()) {
            quiet = Math.max(0, quiet + (tag.group(1).isEmpty() ? 1 : -1));
        }
    }
}

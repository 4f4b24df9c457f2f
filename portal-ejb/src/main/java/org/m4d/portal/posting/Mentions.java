package org.m4d.portal.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes links of the names in a text by which it calls members, as {@code @mariam}. Code and links are left alone. */
final class Mentions extends AbstractVisitor {

    /** Whoever calls more people than this calls nobody: the rest stays text. */
    static final int MOST = 20;

    /** A name is not part of an address, and what ends a sentence is not part of a name. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}_@./+-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,58}[\\p{L}\\p{N}_])?)");

    private static final Pattern QUIET = Pattern.compile("<(/?)(?:code|a|pre|kbd)\\b.*", Pattern.DOTALL);

    private final List<Text> texts = new ArrayList<>();
    private int quiet;

    private Mentions() {}

    /**
     * Links what names somebody.
     *
     * @param members finds ids by login names, those in lower case
     * @return whom the text names
     */
    static Set<Long> link(Node document, Function<Set<String>, Map<String, Long>> members) {
        Mentions found = new Mentions();
        document.accept(found);
        Set<String> names = found.names();
        Map<String, Long> known = names.isEmpty() ? Map.of() : members.apply(names);
        Map<String, Long> linked = new LinkedHashMap<>();
        names.stream().filter(known::containsKey).forEach(name -> linked.put(name, known.get(name)));
        if (!linked.isEmpty()) {
            found.texts.forEach(text -> link(text, linked));
        }
        return new LinkedHashSet<>(linked.values());
    }

    @Override
    public void visit(Text text) {
        if (quiet == 0 && text.getLiteral().indexOf('@') >= 0) {
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

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Text text : texts) {
            Matcher name = NAME.matcher(text.getLiteral());
            while (name.find() && names.size() < MOST) {
                names.add(name.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static void link(Text text, Map<String, Long> members) {
        String literal = text.getLiteral();
        Matcher name = NAME.matcher(literal);
        int done = 0;
        while (name.find()) {
            Long member = members.get(name.group(1).toLowerCase(Locale.ROOT));
            if (member != null) {
                before(text, literal.substring(done, name.start()));
                Link link = new Link("/member/" + member, null);
                link.appendChild(new Text(name.group()));
                text.insertBefore(link);
                done = name.end();
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
}

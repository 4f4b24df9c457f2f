package org.m4d.portal.posting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes links of the names in a text by which it calls members, as {@code @mariam}. Code and links are left alone. */
final class Mentions {

    /** Whoever calls more people than this calls nobody: the rest stays text. */
    static final int MOST = 20;

    /** A name is not part of an address, and what ends a sentence is not part of a name. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}_@./+-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,58}[\\p{L}\\p{N}_])?)");

    private Mentions() {}

    /**
     * Links what names somebody.
     *
     * @param members finds ids by login names, those in lower case
     * @return whom the text names
     */
    static Set<Long> link(Node document, Function<Set<String>, Map<String, Long>> members) {
        List<Text> texts = LooseTexts.with('@', document);
        Set<String> names = names(texts);
        Map<String, Long> known = names.isEmpty() ? Map.of() : members.apply(names);
        Map<String, Long> linked = new LinkedHashMap<>();
        names.stream().filter(known::containsKey).forEach(name -> linked.put(name, known.get(name)));
        if (!linked.isEmpty()) {
            texts.forEach(text -> LooseTexts.link(text, NAME, name -> Optional.ofNullable(linked.get(called(name)))
                    .map(id -> "/member/" + id)));
        }
        return new LinkedHashSet<>(linked.values());
    }

    private static Set<String> names(List<Text> texts) {
        Set<String> names = new LinkedHashSet<>();
        for (Text text : texts) {
            Matcher name = NAME.matcher(text.getLiteral());
            while (name.find() && names.size() < MOST) {
                names.add(called(name));
            }
        }
        return names;
    }

    private static String called(MatchResult name) {
        return name.group(1).toLowerCase(Locale.ROOT);
    }
}

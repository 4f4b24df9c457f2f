package org.m4d.portal.posting;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Names the footnotes of a text so that they do not clash with those of another text on the same page, and says in the text's language
 * where the link behind a note leads.
 */
final class NoteIds implements AttributeProvider {

    /** What the link behind a note says to those who hear it, by language; also the only words that the sanitiser lets stand there. */
    static final Map<String, String> BACK =
            Map.of("en", "Back to the text", "fr", "Retour au texte", "es", "Volver al texto", "ar", "العودة إلى النص");

    private final String prefix;
    private final String back;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param source the whole text: the same text always gives the same names */
    NoteIds(String source, String language) {
        prefix = "note-" + Integer.toHexString(source.hashCode()) + "-";
        back = BACK.getOrDefault(language.split("-", 2)[0], BACK.get("en"));
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FootnoteReference || node instanceof FootnoteDefinition) {
            attributes.computeIfPresent("id", (attribute, id) -> named(id));
            attributes.computeIfPresent("href", (attribute, link) -> "#" + named(link.substring(1)));
            attributes.computeIfPresent("aria-label", (attribute, english) -> back);
        }
    }

    private String named(String id) {
        return prefix + numbers.computeIfAbsent(id, unused -> numbers.size() + 1);
    }
}

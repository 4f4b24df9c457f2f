package org.m4d.portal.ediscussion;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.LocalizedText;

/**
 * An e-discussion's title and background in other languages of the portal, as its team writes them. They are all there is from then on: what is
 * left out is taken away.
 *
 * @param title by language; one in the language of the original says the same as it, and counts for nothing
 * @param background Markdown, by language; as with the title
 * @param confirmed languages whose translations stay as they are and say what the original says by now
 */
public record TranslationsInput(LocalizedText title, LocalizedText background, Set<String> confirmed) {

    public TranslationsInput {
        title = title == null ? LocalizedText.EMPTY : title;
        background = background == null ? LocalizedText.EMPTY : background;
        confirmed = confirmed == null
                ? Set.of()
                : confirmed.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The same without what is in the language of the original. */
    public TranslationsInput without(String original) {
        return new TranslationsInput(without(title, original), without(background, original), confirmed);
    }

    private static LocalizedText without(LocalizedText text, String original) {
        Map<String, String> others = new HashMap<>(text.texts());
        others.remove(original);
        return new LocalizedText(others);
    }
}

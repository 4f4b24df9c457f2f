package org.m4d.portal.posting;

import org.m4d.portal.common.ContentRef;
import org.m4d.portal.security.ContentCard;

/**
 * A text with the card that says where it stands.
 *
 * @param ref the original
 * @param card its title, and the address of its page after the language
 */
public record TranslatedText(ContentRef ref, Original original, ContentCard card) {

    /** Its title in the language it has. */
    public String title() {
        return card.title().in(original.language());
    }
}

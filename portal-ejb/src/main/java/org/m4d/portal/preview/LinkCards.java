package org.m4d.portal.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.preview.internal.Cards;
import org.m4d.portal.preview.internal.PreviewSettings;

/** What whoever publishes texts needs of pages elsewhere: their cards, and that those that are missing get fetched. */
@ApplicationScoped
public class LinkCards {

    @Inject
    Cards cards;

    @Inject
    PreviewSettings settings;

    /** The cards of those of these pages that are known, by their addresses. Asks once for all. */
    public Map<String, Card> of(Set<String> urls) {
        return urls.isEmpty() || !settings.enabled() ? Map.of() : cards.ready(urls);
    }

    /**
     * Notes that a text shows cards of these pages, or would if they were known; the unknown ones are fetched soon after the commit, and
     * {@link CardReady} tells when they are there. To be called in the transaction that publishes the text.
     */
    public void note(ContentRef content, Set<String> urls) {
        if (settings.enabled()) {
            cards.note(content, urls);
        }
    }
}

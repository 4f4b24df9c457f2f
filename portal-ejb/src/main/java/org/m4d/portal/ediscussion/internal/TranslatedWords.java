package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.TranslationsInput;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;

/** Puts title and background of an e-discussion in other languages into its record. */
@ApplicationScoped
public class TranslatedWords {

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    /**
     * Takes over what was written, after the original has been.
     *
     * @return whether anything is different from before
     */
    public boolean take(EDiscussion discussion, EDiscussionInput input) {
        if (input.translations() == null) {
            return false;
        }
        TranslationsInput translations = input.translations().without(input.lang());
        List<Body> backgrounds = translations.background().texts().entrySet().stream()
                .map(one -> markdown.render(one.getValue(), one.getKey()))
                .toList();
        return discussion.translate(translations, backgrounds, clock.instant());
    }
}

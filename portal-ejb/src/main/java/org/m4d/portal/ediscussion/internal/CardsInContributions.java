package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.preview.CardReady;

/** Renders contributions anew that link to a page which the portal has read meanwhile. */
@ApplicationScoped
class CardsInContributions {

    @Inject
    Contributions contributions;

    @Inject
    Markdown markdown;

    @Inject
    Event<ContentChanged> changes;

    void show(@Observes CardReady ready) {
        if (ready.content().type() == ContentType.CONTRIBUTION) {
            Contribution contribution = contributions.get(ready.content().id());
            contribution.render(markdown.again(contribution.getBody()));
            changes.fire(ContentChanged.of(
                    ContentType.EDISCUSSION, contribution.getDiscussion().getId()));
        }
    }
}

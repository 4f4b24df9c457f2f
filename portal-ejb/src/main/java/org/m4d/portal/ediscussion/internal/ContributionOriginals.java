package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.posting.Original;
import org.m4d.portal.posting.Originals;

/** Contributions as what members translate. */
@ApplicationScoped
class ContributionOriginals implements Originals {

    @Inject
    Contributions contributions;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public ContentType type() {
        return ContentType.CONTRIBUTION;
    }

    @Override
    public Optional<Original> original(long id) {
        return contributions.find(id).flatMap(Contribution::original);
    }

    @Override
    public void translated(long id, String translated) {
        Contribution contribution = contributions.get(id);
        contribution.noteTranslations(translated);
        changes.fire(ContentChanged.of(
                ContentType.EDISCUSSION, contribution.getDiscussion().getId()));
    }
}

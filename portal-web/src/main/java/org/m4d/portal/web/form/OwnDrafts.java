package org.m4d.portal.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.posting.DraftService;
import org.m4d.portal.posting.DraftView;

/** The drafts of whoever reads the page. Every page has a {@link CurrentForm}, few ask for a draft: so the service is injected here once. */
@ApplicationScoped
class OwnDrafts {

    @Inject
    DraftService service;

    Optional<DraftView> at(String place) {
        return service.draft(place);
    }
}

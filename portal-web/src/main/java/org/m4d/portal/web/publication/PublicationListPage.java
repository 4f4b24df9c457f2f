package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationSummary;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The published summaries, the latest first. */
@Named("publicationList")
@RequestScoped
public class PublicationListPage implements PageModel {

    @Inject
    PublicationService publications;

    private Page<PublicationSummary> found;

    @Override
    public void load(Route route) {
        found = publications.list(route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public Page<PublicationSummary> getFound() {
        return found;
    }
}

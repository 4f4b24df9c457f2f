package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The address of a PDF beside its page, in the page's language: leads to where it is sent from. */
@RequestScoped
public class PublicationPdfPage implements PageModel {

    @Override
    public void load(Route route) {
        String version =
                route.part("version") == null ? "" : "&version=" + PublicationPage.small(route.number("version"));
        throw new MovedTo("/api/v1/publications/" + route.number("id") + "/summary.pdf?lang="
                + route.language().code() + version);
    }
}

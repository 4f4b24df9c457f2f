package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.VersionView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The versions of a published summary with what changed, the newest first. */
@Named("publicationVersions")
@RequestScoped
public class PublicationVersionsPage implements PageModel {

    @Inject
    PublicationService publications;

    private long number;
    private String title;
    private List<VersionView> versions;

    @Override
    public void load(Route route) {
        number = route.number("id");
        title = publications.newest(number).title();
        versions = publications.versions(number);
    }

    public long getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public List<VersionView> getVersions() {
        return versions;
    }
}

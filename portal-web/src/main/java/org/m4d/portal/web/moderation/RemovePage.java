package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.QueueService;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Where a moderator says why something is taken down, or not let out. */
@Named("removePage")
@RequestScoped
public class RemovePage implements PageModel {

    @Inject
    QueueService queue;

    private Exhibit exhibit;

    @Override
    public void load(Route route) {
        exhibit = queue.exhibit(ContentAddress.of(route));
    }

    /** Where to go on to after the root: to the thing itself, or to the queue when moderators have no page of it. */
    public String getBack() {
        return exhibit.path() == null ? "moderation" : exhibit.path();
    }

    public Exhibit getExhibit() {
        return exhibit;
    }
}

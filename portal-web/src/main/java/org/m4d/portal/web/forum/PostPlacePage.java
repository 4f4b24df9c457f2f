package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.m4d.portal.forum.TopicPlaces;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The permanent address of a post: leads to wherever in its topic it stands now. */
@RequestScoped
public class PostPlacePage implements PageModel {

    @Inject
    TopicPlaces places;

    @Override
    public void load(Route route) {
        throw new MovedTo("/" + route.language().code() + "/" + places.path(route.number("id")));
    }
}

package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The permanent address of a post: leads to wherever in its topic it stands now. */
@RequestScoped
public class PostPlacePage implements PageModel {

    @Inject
    ContentAccess access;

    @Override
    public void load(Route route) {
        String path = access.readable(new ContentRef(ContentType.POST, route.number("id")))
                .path();
        throw new MovedTo("/" + route.language().code() + "/" + path);
    }
}

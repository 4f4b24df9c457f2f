package org.m4d.portal.web.design;

import jakarta.enterprise.context.RequestScoped;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The living style page: every component as it is used. There is nothing to fetch. */
@RequestScoped
public class DesignPage implements PageModel {

    @Override
    public void load(Route route) {
        // the view holds its examples itself
    }
}

package org.m4d.portal.web.routing;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Lets Faces forms post to the address that the person sees, and speak the language of that address. */
public class AddressKeepingViewHandler extends ViewHandlerWrapper {

    static final String ADDRESS = AddressKeepingViewHandler.class.getName() + ".address";

    public AddressKeepingViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(ADDRESS);
        return address == null ? super.getActionURL(context, viewId) : (String) address;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object route = context.getExternalContext().getRequestMap().get(Route.ATTRIBUTE);
        return route == null
                ? super.calculateLocale(context)
                : ((Route) route).language().locale();
    }
}

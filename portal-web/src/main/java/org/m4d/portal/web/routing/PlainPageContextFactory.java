package org.m4d.portal.web.routing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps PrimeFaces out of the pages that use no component of it: no nonces in their scripts, so that they can be cached, and nothing done for
 * nothing.
 */
public class PlainPageContextFactory extends FacesContextFactory {

    public PlainPageContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        boolean plain = request instanceof HttpServletRequest http && http.getAttribute(PlainPage.ATTRIBUTE) != null;
        FacesContextFactory factory =
                plain && getWrapped().getWrapped() != null ? getWrapped().getWrapped() : getWrapped();
        return factory.getFacesContext(context, request, response, lifecycle);
    }
}

package org.m4d.portal.web.routing;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** A form whose view the server has forgotten, as after a new start, begins anew instead of ending on an error page. */
public class ExpiredViews extends ExceptionHandlerFactory {

    public ExpiredViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> failures =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (failures.hasNext()) {
                if (failures.next().getContext().getException() instanceof ViewExpiredException) {
                    failures.remove();
                    beginAnew(FacesContext.getCurrentInstance());
                }
            }
            super.handle();
        }

        private static void beginAnew(FacesContext context) {
            try {
                context.getExternalContext().redirect((String)
                        context.getExternalContext().getRequestMap().get(AddressKeepingViewHandler.ADDRESS));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
            context.responseComplete();
        }
    }
}

package org.m4d.portal.web.routing;

import jakarta.faces.FactoryFinder;
import jakarta.faces.application.Application;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/** Lets PrimeFaces make its nonce, and with it a session, only on pages that use PrimeFaces. */
public class NonceOnDemand implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        LifecycleFactory lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Arrays.stream(lifecycle.getPhaseListeners())
                .filter(CspPhaseListener.class::isInstance)
                .forEach(listener -> {
                    lifecycle.removePhaseListener(listener);
                    lifecycle.addPhaseListener(new UnlessPlain(listener));
                });
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof Application;
    }

    private static final class UnlessPlain implements PhaseListener {

        private static final long serialVersionUID = 1L;

        private final PhaseListener listener;

        UnlessPlain(PhaseListener listener) {
            this.listener = listener;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            if (!plain(event.getFacesContext())) {
                listener.beforePhase(event);
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (!plain(event.getFacesContext())) {
                listener.afterPhase(event);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return listener.getPhaseId();
        }

        private static boolean plain(FacesContext context) {
            return context.getExternalContext().getRequestMap().containsKey(PlainPage.ATTRIBUTE);
        }
    }
}

package org.m4d.portal.document;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** What FOP has to say of a document. Where it would go on with something missing, it stops. */
final class Complaints implements EventListener {

    private static final Logger LOG = Logger.getLogger(Complaints.class.getName());

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() == EventSeverity.ERROR) {
            event.setSeverity(EventSeverity.FATAL);
        } else if (event.getSeverity() == EventSeverity.WARN) {
            LOG.log(Level.FINE, "{0}", EventFormatter.format(event));
        }
    }
}

package org.m4d.portal.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/**
 * What FOP has to say of a document. Where it would go on with something missing, it stops; characters that it cannot draw are told to
 * whoever wanted the document, though {@link Printable} leaves it none. All else is chatter about how lines fit.
 */
final class Complaints implements EventListener {

    private static final Logger LOG = Logger.getLogger(Complaints.class.getName());
    private static final String NO_GLYPH = "org.apache.fop.fonts.FontEventProducer.glyphNotAvailable";

    private final URI document;
    private final List<String> missing = new ArrayList<>();

    Complaints(URI document) {
        this.document = document;
    }

    /** Characters that could not be drawn. */
    List<String> missing() {
        return missing;
    }

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() == EventSeverity.ERROR) {
            event.setSeverity(EventSeverity.FATAL);
        } else if (NO_GLYPH.equals(event.getEventID())) {
            missing.add(String.valueOf(event.getParam("ch")));
            LOG.log(Level.WARNING, "{0}: {1}", new Object[] {document, EventFormatter.format(event)});
        } else {
            LOG.log(Level.FINE, "{0}", EventFormatter.format(event));
        }
    }
}

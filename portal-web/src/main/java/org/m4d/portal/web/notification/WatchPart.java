package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.PlaceChoice;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.notification.WatchService;

/** What the reader chose for the place that the page shows. */
@Named("watchPart")
@RequestScoped
public class WatchPart {

    private static final PlaceChoice NOTHING = new PlaceChoice(WatchLevel.NORMAL, null);

    @Inject
    WatchService service;

    private PlaceChoice choice = NOTHING;

    /** The page shows this place. */
    public void open(ContentRef place) {
        choice = service.chosen(place).orElse(NOTHING);
    }

    public WatchLevel getLevel() {
        return choice.level();
    }

    /** How the reader is told of it; null: as she chose for the kinds. */
    public Delivery getDelivery() {
        return choice.delivery();
    }

    /** What a kept page depends on of it. */
    public String getKey() {
        return choice.level().id() + "."
                + (choice.delivery() == null ? "" : choice.delivery().id());
    }
}

package org.m4d.portal.notification;

import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;

/**
 * What the bearer of a link in a mail may stop.
 *
 * @param language of the member for whom the link was made
 * @param places what the mail was about and what holds that, from the inside out; empty when it was about nothing that can be stopped alone
 * @param summary how often she gets a summary of what is new
 * @param allStopped whether she gets no mail at all
 */
public record StopChoices(PortalLanguage language, List<Place> places, Summary summary, boolean allStopped) {

    public StopChoices {
        places = List.copyOf(places);
    }

    /**
     * A place.
     *
     * @param title null when the member may not read it any more: then its title is none of hers, either
     * @param stopped whether she is told there of nothing but what concerns her
     */
    public record Place(ContentRef ref, LocalizedText title, boolean stopped) {

        /** Its kind, as in the API. */
        public String type() {
            return ref.type().id();
        }
    }
}

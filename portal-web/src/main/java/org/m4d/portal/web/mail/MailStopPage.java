package org.m4d.portal.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.notification.MailStopService;
import org.m4d.portal.notification.StopChoices;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What the link in a mail stops, for whoever has it. */
@Named("mailStop")
@RequestScoped
public class MailStopPage implements PageModel {

    @Inject
    MailStopService service;

    private StopChoices choices;
    private String token;
    private String stopped;
    private String resumed;
    private String before;

    @Override
    public void load(Route route) {
        token = route.part("token");
        choices = service.choices(token).orElse(null);
        stopped = route.parameter("stopped").filter(what -> is(what, true)).orElse("");
        resumed = route.parameter("resumed").filter(what -> is(what, false)).orElse("");
        before = route.parameter("before").orElse("");
    }

    /** What the address says to have been done is shown as long as it holds. */
    private boolean is(String what, boolean expected) {
        if (choices == null) {
            return false;
        }
        if (MailLinkForms.ALL.equals(what)) {
            return choices.allStopped() == expected;
        }
        return choices.places().stream()
                .anyMatch(place -> place.ref().toString().equals(what) && place.stopped() == expected);
    }

    @Override
    public boolean secretAddress() {
        return true;
    }

    /** Null when the link is none that counts. */
    public StopChoices getChoices() {
        return choices;
    }

    public String getToken() {
        return token;
    }

    /** What was stopped just now: a place, or {@code all}; empty for nothing. */
    public String getStopped() {
        return stopped;
    }

    /** What comes again since just now; empty for nothing. */
    public String getResumed() {
        return resumed;
    }

    /** What was chosen before for the place that was stopped just now. */
    public String getBefore() {
        return before;
    }
}

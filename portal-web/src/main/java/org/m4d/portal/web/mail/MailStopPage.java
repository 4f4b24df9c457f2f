package org.m4d.portal.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.notification.MailStopService;
import org.m4d.portal.notification.StopChoices;
import org.m4d.portal.notification.Summary;
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
        if (MailLinkForms.SUMMARY.equals(what)) {
            return isSummaryStopped() == expected;
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

    /** Whether no summary is sent. */
    public boolean isSummaryStopped() {
        return choices.summary() == Summary.NONE;
    }

    public String getToken() {
        return token;
    }

    /** What was stopped just now: a place, {@code summary} or {@code all}; empty for nothing. */
    public String getStopped() {
        return stopped;
    }

    /** The key of what is said of it. */
    public String getStoppedText() {
        return MailLinkForms.ALL.equals(stopped) || MailLinkForms.SUMMARY.equals(stopped)
                ? "mail.stop." + stopped + ".done"
                : "mail.stop.place.done";
    }

    /** What comes again since just now; empty for nothing. */
    public String getResumed() {
        return resumed;
    }

    /** What was chosen before for what was stopped just now. */
    public String getBefore() {
        return before;
    }
}

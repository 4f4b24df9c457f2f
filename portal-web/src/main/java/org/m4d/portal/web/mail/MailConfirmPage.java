package org.m4d.portal.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.m4d.portal.mail.Confirmation;
import org.m4d.portal.mail.MailLinkService;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What the link in a mail confirms, for whoever has it. */
@Named("mailConfirm")
@RequestScoped
public class MailConfirmPage implements PageModel {

    @Inject
    MailLinkService service;

    private Confirmation confirmation;
    private String token;

    @Override
    public void load(Route route) {
        token = route.part("token");
        confirmation = service.confirmation(token).orElse(null);
    }

    @Override
    public boolean secretAddress() {
        return true;
    }

    /** Null when the link is none that counts. */
    public Confirmation getConfirmation() {
        return confirmation;
    }

    /** Whether it can still be answered. */
    public boolean isOpen() {
        return confirmation != null && confirmation.state() == Confirmation.State.OPEN;
    }

    /** Whether there is nothing left to answer, for it was said before. */
    public boolean isDone() {
        return confirmation != null && confirmation.state() == Confirmation.State.DONE;
    }

    /** The key of the page's title. */
    public String getTitle() {
        return confirmation == null ? "mail.link.void" : "mail.confirm." + getQuestion();
    }

    /** Which texts ask it: {@code address} or {@code mail}. */
    public String getQuestion() {
        return confirmation == null ? "" : confirmation.question().name().toLowerCase(Locale.ROOT);
    }

    public String getToken() {
        return token;
    }
}

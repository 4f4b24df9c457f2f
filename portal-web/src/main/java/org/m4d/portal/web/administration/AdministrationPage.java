package org.m4d.portal.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.mail.MailAdministrationService;
import org.m4d.portal.mail.MailDoors;
import org.m4d.portal.mail.MailOverview;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** For administrators: everything that they look after, with what needs them now. */
@Named("administration")
@RequestScoped
public class AdministrationPage implements PageModel {

    @Inject
    MailAdministrationService mail;

    private MailOverview overview;

    @Override
    public void load(Route route) {
        overview = mail.overview();
    }

    /** Whether mail does not go out, or does not come in, as it should. */
    public boolean isMailTroubled() {
        return overview.trouble() != null || !overview.doors().stream().allMatch(MailDoors.State::open);
    }

    /** How many mails that came in wait for an administrator to look at them. */
    public long getMailAside() {
        return overview.incoming().getOrDefault("ASIDE", 0L);
    }

    /** How many mails could not be sent. */
    public long getMailFailed() {
        return overview.outgoing().getOrDefault("FAILED", 0L);
    }
}

package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.OrganisationPolicy;
import org.m4d.portal.organisation.WaitingMandate;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** For administrators: the offices at authorities that wait to be confirmed. */
@Named("mandatesPage")
@RequestScoped
public class MandatesPage implements PageModel {

    @Inject
    MandateService mandates;

    @Inject
    Acting acting;

    private Page<WaitingMandate> waiting;
    private boolean confirmed;
    private WaitingMandate sure;

    @Override
    public void load(Route route) {
        waiting = mandates.waiting(route.parameter("after").orElse(null), PageLimit.DEFAULT);
        confirmed = route.parameter("confirmed").isPresent();
        sure = route.numberParameter("sure").flatMap(mandates::waiting).orElse(null);
    }

    public Page<WaitingMandate> getWaiting() {
        return waiting;
    }

    /** Whether one was confirmed just now. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** The one that is about to be confirmed without script; null for none. */
    public WaitingMandate getSure() {
        return sure;
    }

    public boolean mayConfirm(WaitingMandate mandate) {
        return OrganisationPolicy.mayConfirm(acting.actor(), mandate.member().id());
    }
}

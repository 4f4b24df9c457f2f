package org.m4d.portal.web.organisation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.organisation.AppointmentService;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** Asking for an office at an authority, confirming it, and laying down a mandate of one's own. */
@Path("organisation")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MandateForms {

    @Inject
    MandateService mandates;

    @Inject
    AppointmentService appointments;

    @Inject
    OrganisationService organisations;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("{id}/office")
    public Response ask(@PathParam("id") long authority) {
        return form.result(() -> {
            mandates.askForOffice(authority);
            return page.getRoot() + organisations.summary(authority).path() + "#officers";
        });
    }

    @POST
    @Path("mandates/{id}/confirm")
    public Response confirm(@PathParam("id") long mandate) {
        String list = page.getRoot() + "authority/mandates";
        return form.whenAgreed(list + "?sure=" + mandate, () -> {
            mandates.confirm(mandate);
            return list + "?confirmed=" + mandate;
        });
    }

    @POST
    @Path("mandates/{id}/lay-down")
    public Response layDown(@PathParam("id") long mandate) {
        String own = page.getRoot() + "me";
        return form.whenAgreed(
                own + "?sure=" + mandate,
                () -> own + "?left="
                        + appointments.layDown(mandate).organisation().id());
    }
}

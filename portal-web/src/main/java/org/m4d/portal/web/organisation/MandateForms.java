package org.m4d.portal.web.organisation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** Asking for an office at an authority, and confirming it. */
@Path("organisation")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MandateForms {

    @Inject
    MandateService mandates;

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
        return form.result(() -> {
            mandates.confirm(mandate);
            return page.getRoot() + "authority/mandates?confirmed=" + mandate;
        });
    }
}

package org.m4d.portal.web.administration;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.member.ErasureInput;
import org.m4d.portal.member.ErasureService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** Erases a member, once the administrator has ticked that she means it. */
@Path("administration/members/{id}/erasure")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ErasureForms {

    @Inject
    ErasureService erasures;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    public Response erase(@PathParam("id") long id) {
        return form.result(() -> {
            if (!"yes".equals(form.value("agreed"))) {
                throw InvalidInput.of("agreed", "error.required");
            }
            erasures.erase(id, new ErasureInput(form.value("reason")));
            return page.getRoot() + "administration/member/" + id + "/erasure";
        });
    }
}

package org.m4d.portal.web.publication;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.publication.CorrectionInput;
import org.m4d.portal.publication.CorrectionService;
import org.m4d.portal.publication.NamingInput;
import org.m4d.portal.publication.NamingService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms about what is published: a contributor's about her name, the team's to correct it. */
@Path("publication")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PublicationForms {

    @Inject
    CorrectionService corrections;

    @Inject
    NamingService naming;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("naming/{discussion}")
    public Response choose(@PathParam("discussion") long discussion) {
        return form.result(() -> {
            naming.choose(discussion, new NamingInput("yes".equals(form.value("named"))));
            return page.getRoot() + "ediscussion/" + discussion + "/summary#naming";
        });
    }

    @POST
    @Path("{number}/correct")
    public Response correct(@PathParam("number") long number) {
        if (form.asks("preview")) {
            return form.preview(() -> {
                corrections.preview(number, input(), form.count("version"));
                return "";
            });
        }
        return form.result(() -> {
            corrections.correct(number, input(), form.count("version"));
            return page.getRoot() + ContentPath.publication(number) + "?done=corrected";
        });
    }

    private CorrectionInput input() {
        return new CorrectionFields(form.fields(), form::value).input();
    }
}

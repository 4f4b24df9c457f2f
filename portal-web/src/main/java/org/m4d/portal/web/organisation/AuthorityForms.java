package org.m4d.portal.web.organisation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.organisation.AuthorityInput;
import org.m4d.portal.organisation.AuthorityService;
import org.m4d.portal.organisation.AuthorityView;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms of authorities: put one on record, change its record. */
@Path("authority")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AuthorityForms {

    @Inject
    AuthorityService authorities;

    @Inject
    Markdown markdown;

    @Inject
    OrganisationNames names;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    public Response register() {
        if (form.asks("preview")) {
            return preview();
        }
        return form.result(
                () -> address(authorities.register(input(), form.value("key")).id(), "authority-new"));
    }

    @POST
    @Path("{id}")
    public Response edit(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return preview();
        }
        return form.result(() -> {
            authorities.edit(id, input(), form.number("version"));
            return address(id, "authority-" + id);
        });
    }

    private Response preview() {
        return form.preview(() -> markdown.html(form.value("summary")));
    }

    private String address(long id, String saved) {
        AuthorityView view = authorities.authority(id);
        return page.getRoot()
                + ContentPath.of(ContentType.AUTHORITY, id, view.names().in(view.lang())) + "?saved=" + saved;
    }

    private AuthorityInput input() {
        return new AuthorityInput(
                names.submitted(),
                form.value("lang"),
                form.value("summary"),
                form.value("level"),
                form.value("country"),
                form.value("place"),
                form.values("themes"),
                form.values("languages"),
                form.value("website"),
                form.value("identifier"));
    }
}

package org.m4d.portal.web.association;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.association.AssociationInput;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.association.AssociationView;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.organisation.OrganisationNames;
import org.m4d.portal.web.page.PageFrame;

/** The forms of associations: register one, change its record. */
@Path("association")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AssociationForms {

    @Inject
    AssociationService associations;

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
            return form.preview(() -> markdown.html(form.value("summary")));
        }
        return form.result(
                () -> address(associations.register(input(), form.value("key")).id(), "association-new"));
    }

    @POST
    @Path("{id}")
    public Response edit(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("summary")));
        }
        return form.result(() -> {
            associations.edit(id, input(), form.number("version"));
            return address(id, "association-" + id);
        });
    }

    private String address(long id, String saved) {
        AssociationView view = associations.association(id);
        return page.getRoot()
                + ContentPath.of(ContentType.ASSOCIATION, id, view.names().in(view.lang())) + "?saved=" + saved;
    }

    private AssociationInput input() {
        return new AssociationInput(
                names.submitted(),
                form.value("lang"),
                form.value("summary"),
                form.value("legalForm"),
                year(),
                form.value("country"),
                form.value("place"),
                form.values("origins"),
                form.values("residences"),
                form.values("themes"),
                form.values("languages"),
                form.value("website"),
                form.value("identifier"));
    }

    private Integer year() {
        String year = form.value("year").strip();
        if (year.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(year);
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("year", "error.founded", broken);
        }
    }
}

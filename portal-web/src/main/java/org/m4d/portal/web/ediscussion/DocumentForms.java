package org.m4d.portal.web.ediscussion;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.ediscussion.DocumentService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The facilitators' forms about background documents that are there: put one elsewhere, take one away. */
@Path("ediscussion/{id}/documents/{document}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DocumentForms {

    @Inject
    DocumentService documents;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("move")
    public Response move(@PathParam("id") long id, @PathParam("document") long document) {
        return form.result(() -> {
            documents.move(id, document, form.asks("up") ? -1 : 1);
            return address(id) + "?done=moved#d" + document;
        });
    }

    @POST
    @Path("titles")
    public Response translate(@PathParam("id") long id, @PathParam("document") long document) {
        return form.result(() -> {
            documents.translate(id, document, TranslationRow.localized("title", form::value), form.number("version"));
            return address(id) + "?done=named#d" + document;
        });
    }

    @POST
    @Path("remove")
    public Response remove(@PathParam("id") long id, @PathParam("document") long document) {
        return form.whenAgreed(address(id) + "?sure=" + document, () -> {
            documents.remove(id, document);
            return address(id) + "?done=removed";
        });
    }

    private String address(long id) {
        return page.getRoot() + "ediscussion/" + id + "/documents";
    }
}

package org.m4d.portal.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.archive.ArchiveClaimService;
import org.m4d.portal.archive.ArchiveImportService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.page.PageLanguage;

/** The plain forms of archives: stopping an import, claiming posts. Files come by {@link ArchiveUploadServlet}. */
@Path("archive")
@RequestScoped
public class ArchiveForms {

    @Inject
    ArchiveImportService imports;

    @Inject
    ArchiveClaimService claims;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @Inject
    PageLanguage language;

    /** Stops an import, once the one who asks has agreed to it. */
    @POST
    @Path("imports/{id}/cancel")
    public Response cancel(@PathParam("id") long id) {
        String address = page.getRoot() + "administration/archive-imports/" + id;
        return form.whenAgreed(address + "?sure=yes", () -> {
            imports.cancel(id);
            return address + "?done=cancelled";
        });
    }

    /** Sends the link to an address, or does not: the answer is the same. */
    @POST
    @Path("claims")
    public Response ask() {
        return form.result(() -> {
            claims.ask(form.value("address"), language.get());
            return page.getRoot() + "me/archive-posts?done=asked";
        });
    }

    /** Makes what was written from a confirmed address the acting member's. */
    @POST
    @Path("claims/confirm")
    public Response confirm() {
        return form.result(() -> {
            claims.confirm(form.value("token"));
            return page.getRoot() + "me/archive-posts?done=confirmed";
        });
    }
}

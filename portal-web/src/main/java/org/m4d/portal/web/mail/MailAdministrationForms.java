package org.m4d.portal.web.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.m4d.portal.mail.MailAdministrationService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** What administrators do with mail that went wrong. */
@Path("administration/mail")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MailAdministrationForms {

    /** What the page can say to have been done. */
    static final Set<String> DONE = Set.of("retried", "dropped", "again", "deleted", "allowed");

    @Inject
    MailAdministrationService service;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("outgoing/{id}/retry")
    public Response retry(@PathParam("id") long id) {
        return form.result(() -> {
            service.retry(id);
            return list(MailAdministrationPage.OUTGOING, "retried");
        });
    }

    @POST
    @Path("outgoing/{id}/drop")
    public Response drop(@PathParam("id") long id) {
        return form.whenAgreed(sure(MailAdministrationPage.OUTGOING, id), () -> {
            service.drop(id);
            return list(MailAdministrationPage.OUTGOING, "dropped");
        });
    }

    @POST
    @Path("incoming/{id}/again")
    public Response again(@PathParam("id") long id) {
        return form.result(() -> {
            service.again(id);
            return list(MailAdministrationPage.INCOMING, "again");
        });
    }

    @POST
    @Path("incoming/{id}/delete")
    public Response delete(@PathParam("id") long id) {
        return form.whenAgreed(sure(MailAdministrationPage.INCOMING, id), () -> {
            service.delete(id);
            return list(MailAdministrationPage.INCOMING, "deleted");
        });
    }

    /** Mail may go to an address again. */
    @POST
    @Path("addresses/allow")
    public Response allow() {
        return form.result(() -> {
            service.allow(form.value("address"));
            return list(MailAdministrationPage.ADDRESSES, "allowed");
        });
    }

    private String list(String list, String done) {
        return page.getRoot() + "administration/mail?list=" + list + "&done=" + done;
    }

    private String sure(String list, long id) {
        return page.getRoot() + "administration/mail?list=" + list + "&sure=" + id;
    }
}

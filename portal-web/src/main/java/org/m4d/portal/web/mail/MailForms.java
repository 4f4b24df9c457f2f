package org.m4d.portal.web.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.m4d.portal.mail.OwnMailService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The buttons of the page about one's own addresses. */
@Path("mail")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MailForms {

    /** What the page can say to have been done. */
    static final Set<String> DONE = Set.of("asked", "forgotten", "void");

    @Inject
    OwnMailService service;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    /** A mail is to ask whether it arrives. */
    @POST
    @Path("confirmation")
    public Response askToConfirm() {
        return form.result(() -> {
            service.askToConfirm();
            return own("?done=asked");
        });
    }

    /** One of the further addresses is to be forgotten. */
    @POST
    @Path("forget")
    public Response forget() {
        return form.result(() -> {
            service.forget(form.value("address"));
            return own("?done=forgotten");
        });
    }

    /** All addresses that were made for one are to be void. */
    @POST
    @Path("void")
    public Response voidAddresses() {
        return form.whenAgreed(own("?sure=void"), () -> {
            service.voidAddresses();
            return own("?done=void");
        });
    }

    private String own(String query) {
        return page.getRoot() + "me/mail" + query;
    }
}

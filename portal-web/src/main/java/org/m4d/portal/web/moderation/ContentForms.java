package org.m4d.portal.web.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.ModerationService;
import org.m4d.portal.moderation.NewFlag;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.routing.LocalAddress;

/** Small forms beside what was written: take it back, take it down, bring it back, let it out, report it. */
@Path("content/{type}/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ContentForms {

    @Inject
    ModerationService moderation;

    @Inject
    FlagService flags;

    @Inject
    Submission form;

    @PathParam("type")
    String type;

    @PathParam("id")
    long id;

    @POST
    @Path("withdraw")
    public Response withdraw() {
        return form.result(() -> {
            moderation.withdraw(ref());
            return back();
        });
    }

    @POST
    @Path("restore")
    public Response restore() {
        return form.result(() -> {
            moderation.restore(ref());
            return back();
        });
    }

    @POST
    @Path("approve")
    public Response approve() {
        return form.result(() -> {
            moderation.approve(ref());
            return back();
        });
    }

    @POST
    @Path("remove")
    public Response remove() {
        return form.result(() -> {
            moderation.remove(ref(), statement());
            return back();
        });
    }

    @POST
    @Path("reject")
    public Response reject() {
        return form.result(() -> {
            moderation.reject(ref(), statement());
            return back();
        });
    }

    @POST
    @Path("flag")
    public Response flag() {
        return form.result(() -> {
            NewFlag input = new NewFlag(
                    ContentAddress.reason(form.value("reason")),
                    form.value("words"),
                    form.value("before").isEmpty() ? null : form.count("before"));
            flags.flag(ref(), input, form.value("key"));
            return back();
        });
    }

    private Statement statement() {
        return new Statement(ContentAddress.reason(form.value("reason")), form.value("facts"));
    }

    private ContentRef ref() {
        return ContentAddress.of(type, id);
    }

    /** Where the form wants to go on to: the thing itself. */
    private String back() {
        return LocalAddress.of(form.value("back").isEmpty() ? form.value("page") : form.value("back"));
    }
}

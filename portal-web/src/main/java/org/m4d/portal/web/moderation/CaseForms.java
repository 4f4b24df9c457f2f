package org.m4d.portal.web.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.moderation.AppealFinding;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.NewAppeal;
import org.m4d.portal.moderation.QueueService;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms of the moderators' queue, and those for appeals. */
@Path("moderation")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CaseForms {

    @Inject
    QueueService queue;

    @Inject
    DecisionService decisions;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("cases/{id}")
    public Response decide(@PathParam("id") long id) {
        return form.result(() -> {
            switch (form.action()) {
                case "ignore" -> queue.ignore(id);
                case "approve" -> queue.approve(id);
                case "agree" ->
                    queue.agree(id, new Statement(ContentAddress.reason(form.value("reason")), form.value("facts")));
                default -> throw InvalidInput.of("", "error.bad-request");
            }
            return page.getRoot() + "moderation?done=" + form.action();
        });
    }

    @POST
    @Path("decisions/{id}/appeal")
    public Response appeal(@PathParam("id") long id) {
        return form.result(() -> {
            decisions.appeal(id, new NewAppeal(form.value("words")));
            return page.getRoot() + "decision/" + id + "#appeal";
        });
    }

    @POST
    @Path("decisions/{id}/finding")
    public Response decideAppeal(@PathParam("id") long id) {
        return form.result(() -> {
            Boolean overturned =
                    switch (form.value("finding")) {
                        case "overturned" -> Boolean.TRUE;
                        case "upheld" -> Boolean.FALSE;
                        default -> throw InvalidInput.of("finding", "error.required");
                    };
            decisions.decideAppeal(id, new AppealFinding(overturned, form.value("answer")));
            return page.getRoot() + "decision/" + id + "#appeal";
        });
    }
}

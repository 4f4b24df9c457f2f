package org.m4d.portal.web.weekly;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.weekly.WeeklyInput;
import org.m4d.portal.weekly.WeeklySummaryService;

/** The facilitators' forms about the weeks of an e-discussion: sum one up, change what was said of it. */
@Path("ediscussion/{id}/weekly")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WeeklyForms {

    @Inject
    WeeklySummaryService summaries;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    public Response publish(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> preview(id));
        }
        return form.result(() -> {
            WeeklyInput input = input();
            summaries.publish(id, input, form.value("key"));
            return address(id, input.week()) + "?posted=weekly-" + id;
        });
    }

    @POST
    @Path("{week}")
    public Response change(@PathParam("id") long id, @PathParam("week") int week) {
        if (form.asks("preview")) {
            return form.preview(() -> preview(id));
        }
        return form.result(() -> {
            summaries.change(id, week, input(), form.number("version"));
            return address(id, week) + "?posted=edit-weekly-" + id + "-" + week;
        });
    }

    private String preview(long id) {
        return summaries.preview(id, form.value("body"), form.value("lang"));
    }

    private WeeklyInput input() {
        return new WeeklyInput(
                form.count("week"),
                form.value("body"),
                form.value("lang"),
                TypedNumbers.read("names", form.value("names")));
    }

    private String address(long id, int week) {
        return page.getRoot() + ContentPath.weekly(id, week);
    }
}

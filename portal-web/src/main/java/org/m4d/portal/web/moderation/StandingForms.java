package org.m4d.portal.web.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.moderation.StandingService;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.text.Formats;

/** What moderators do about a member's standing. */
@Path("moderation/members/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StandingForms {

    @Inject
    StandingService standings;

    @Inject
    Formats formats;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @PathParam("id")
    long id;

    @POST
    @Path("restrict")
    public Response restrict() {
        return form.result(() -> {
            Statement why = new Statement(ContentAddress.reason(form.value("reason")), form.value("facts"));
            switch (form.value("measure")) {
                case "silencing" -> standings.silence(id, until(), why);
                case "suspension" -> standings.suspend(id, until(), why);
                default -> throw InvalidInput.of("measure", "error.required");
            }
            return back();
        });
    }

    @POST
    @Path("lift")
    public Response lift() {
        return form.result(() -> {
            standings.lift(id);
            return back();
        });
    }

    @POST
    @Path("level")
    public Response level() {
        return form.result(() -> {
            standings.give(id, form.value("level").isEmpty() ? null : form.count("level"));
            return back();
        });
    }

    /** The end of the chosen day, where the moderator is; null when none was chosen. */
    private Instant until() {
        if (form.value("until").isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(form.value("until").strip())
                    .plusDays(1)
                    .atStartOfDay(formats.zone())
                    .toInstant();
        } catch (DateTimeException noDate) {
            throw InvalidInput.of("until", "error.import.date", noDate);
        }
    }

    private String back() {
        return page.getRoot() + "moderation/member/" + id;
    }
}

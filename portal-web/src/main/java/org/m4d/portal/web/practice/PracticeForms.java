package org.m4d.portal.web.practice;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.practice.Corridor;
import org.m4d.portal.practice.NewPractice;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The form that adds or changes a practice. */
@Path("practice")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PracticeForms {

    @Inject
    PracticeService practices;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @Inject
    HttpServletRequest request;

    @POST
    public Response add() {
        if (onlyShown()) {
            return form.preview(this::preview);
        }
        return form.result(() -> {
            NewPractice input = input();
            return address(practices.add(input, form.value("key")).id(), input.title(), "new-practice");
        });
    }

    @POST
    @Path("{id}")
    public Response edit(@PathParam("id") long id) {
        if (onlyShown()) {
            return form.preview(this::preview);
        }
        return form.result(() -> {
            NewPractice input = input();
            practices.edit(id, input, version());
            return address(id, input.title(), "practice-" + id);
        });
    }

    /** Whether the form only wants to be shown again: with a preview, or with one more corridor. */
    private boolean onlyShown() {
        return form.asks("preview") || form.asks("add-corridor");
    }

    private String preview() {
        return form.asks("preview") ? markdown.html(form.value("body")) : null;
    }

    private String address(long id, String title, String draft) {
        return page.getRoot() + ContentPath.of(ContentType.PRACTICE, id, title) + "?saved=" + draft;
    }

    private NewPractice input() {
        return new NewPractice(
                form.value("title"),
                form.value("summary"),
                form.value("body"),
                form.value("lang"),
                all("themes"),
                corridors(),
                form.value("level"),
                all("transfer"),
                year("from"),
                year("to"),
                form.value("organisation"));
    }

    private Set<String> all(String field) {
        String[] given = request.getParameterValues(field);
        return given == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(given));
    }

    private Set<Corridor> corridors() {
        Set<Corridor> corridors = new LinkedHashSet<>();
        for (int n = 1; n <= PracticeFormPage.MOST_CORRIDORS; n++) {
            String origin = form.value("origin-" + n);
            String destination = form.value("destination-" + n);
            if (origin.isEmpty() != destination.isEmpty()) {
                throw InvalidInput.of("corridors", "error.corridor.half");
            }
            if (!origin.isEmpty()) {
                corridors.add(new Corridor(origin, destination));
            }
        }
        return corridors;
    }

    private Integer year(String field) {
        String text = form.value(field).strip();
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException noYear) {
            throw InvalidInput.of(field, "error.year.number", Map.of("value", text));
        }
    }

    private long version() {
        try {
            return Long.parseLong(form.value("version"));
        } catch (NumberFormatException missing) {
            throw InvalidInput.of("", "error.bad-request", missing);
        }
    }
}

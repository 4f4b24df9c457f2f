package org.m4d.portal.web.ediscussion;

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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Years;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.PhaseInput;
import org.m4d.portal.ediscussion.PhaseService;
import org.m4d.portal.ediscussion.PhasesInput;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.text.Formats;

/** Takes the phases of an e-discussion from the facilitators' form. A row that is empty is dropped. */
@Path("ediscussion/{id}/phases")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PhaseForms {

    private static final Pattern OF_ROW = Pattern.compile("(name|from|until|questions)-([0-9]+)");

    @Inject
    PhaseService phases;

    @Inject
    EDiscussionService discussions;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @Inject
    Formats formats;

    @POST
    public Response plan(@PathParam("id") long id) {
        if (form.asks("add-phase")) {
            return form.preview(() -> null);
        }
        return form.result(() -> {
            EDiscussionView discussion = discussions.discussion(id);
            List<Integer> rows = rows();
            PhasesInput input = new PhasesInput(
                    rows.stream().map(row -> phase(row, discussion)).toList());
            try {
                phases.plan(id, input, form.number("version"));
            } catch (InvalidInput refused) {
                throw ofRows(refused, rows);
            }
            return page.getRoot() + "ediscussion/" + id + "/phases?done=saved";
        });
    }

    private List<Integer> rows() {
        return IntStream.rangeClosed(1, PhasesInput.MOST)
                .boxed()
                .filter(row -> !PhaseRow.name(row, form::value).isEmpty()
                        || !form.value("from-" + row).isBlank()
                        || !form.value("until-" + row).isBlank())
                .toList();
    }

    /** The days of opening and closing begin and end with the discussion, at whatever hour that is. */
    private PhaseInput phase(int row, EDiscussionView discussion) {
        LocalDate first = date("from-" + row);
        LocalDate last = date("until-" + row);
        return new PhaseInput(
                PhaseRow.name(row, form::value),
                first.equals(day(discussion.opens()))
                        ? discussion.opens()
                        : first.atStartOfDay(formats.zone()).toInstant(),
                last.equals(day(discussion.closes()))
                        ? discussion.closes()
                        : last.plusDays(1)
                                .atStartOfDay(formats.zone())
                                .toInstant()
                                .minusSeconds(1),
                numbers("questions-" + row));
    }

    private Set<Integer> numbers(String field) {
        try {
            return form.values(field).stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of(field, "error.choice", broken);
        }
    }

    private LocalDate day(Instant moment) {
        if (moment == null) {
            throw new NotFound();
        }
        return LocalDate.ofInstant(moment, formats.zone());
    }

    private LocalDate date(String field) {
        if (form.value(field).isBlank()) {
            throw InvalidInput.of(field, "error.required");
        }
        try {
            LocalDate day = LocalDate.parse(form.value(field));
            if (day.getYear() > Years.LAST || day.getYear() < Years.FIRST) {
                throw InvalidInput.of(field, "error.ediscussion.date");
            }
            return day;
        } catch (DateTimeException broken) {
            throw InvalidInput.of(field, "error.ediscussion.date", broken);
        }
    }

    /** What is said of the second phase belongs to the row that it was typed into. */
    private static InvalidInput ofRows(InvalidInput refused, List<Integer> rows) {
        return new InvalidInput(refused.violations().stream()
                .map(violation -> ofRow(violation, rows))
                .toList());
    }

    private static Violation ofRow(Violation violation, List<Integer> rows) {
        Matcher field = OF_ROW.matcher(violation.field());
        return field.matches()
                ? new Violation(
                        field.group(1) + "-" + rows.get(Integer.parseInt(field.group(2)) - 1),
                        violation.key(),
                        violation.arguments())
                : violation;
    }
}

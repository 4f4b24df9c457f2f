package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.NewPoll;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.Submission;

/** A poll as forms ask for it. */
@RequestScoped
public class PollFields {

    private static final String BESIDE = "poll.";
    private static final String ALONE = "";
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    Submission form;

    @Inject
    Acting acting;

    /** The poll of a form that asks for a text as well; null when its fields were left empty. */
    public NewPoll beside() {
        return form.value(BESIDE + "question").isBlank() && options(BESIDE).isEmpty() ? null : typed(BESIDE);
    }

    /** The poll of a form of its own. */
    public NewPoll alone() {
        return typed(ALONE);
    }

    /** What the fields of a form of its own show of a poll. */
    public Map<String, List<String>> of(PollView poll) {
        Map<String, List<String>> shown = new TreeMap<>();
        shown.put("question", List.of(poll.question()));
        shown.put("options", List.of(lines(poll.options())));
        shown.put("kind", List.of(poll.kind()));
        shown.put("most", "multiple".equals(poll.kind()) ? List.of(String.valueOf(poll.most())) : List.of());
        shown.put(
                "closesAt",
                poll.closesAt() == null
                        ? List.of()
                        : List.of(LocalDate.ofInstant(poll.closesAt(), zone()).toString()));
        shown.put("results", List.of(poll.results()));
        shown.put("anonymous", poll.anonymous() ? List.of("on") : List.of());
        return shown;
    }

    /** Options as the field holds them, one on each line. */
    static String lines(List<PollView.Option> options) {
        return options.stream().map(PollView.Option::text).collect(Collectors.joining("\n"));
    }

    private NewPoll typed(String prefix) {
        return new NewPoll(
                form.value(prefix + "question"),
                options(prefix),
                form.value(prefix + "kind"),
                most(prefix + "most"),
                closesAt(prefix + "closesAt"),
                "on".equals(form.value(prefix + "anonymous")),
                form.value(prefix + "results"));
    }

    private List<String> options(String prefix) {
        return form.value(prefix + "options")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Integer most(String field) {
        String most = form.value(field).strip();
        try {
            return most.isEmpty() ? null : Integer.valueOf(most);
        } catch (NumberFormatException none) {
            throw InvalidInput.of(field, "error.poll.most", none);
        }
    }

    /** The end of the chosen day where the member lives. */
    private Instant closesAt(String field) {
        String day = form.value(field).strip();
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day).atTime(LAST_MINUTE).atZone(zone()).toInstant();
        } catch (DateTimeParseException none) {
            throw InvalidInput.of(field, "error.poll.closes", none);
        }
    }

    private ZoneId zone() {
        String zone = acting.actor().zone();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}

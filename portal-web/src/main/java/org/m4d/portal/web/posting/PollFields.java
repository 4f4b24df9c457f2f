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
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.NewPoll;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.Submission;

/** The poll that was typed into the form of a text. */
@RequestScoped
public class PollFields {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    Submission form;

    @Inject
    Acting acting;

    /** Null when the fields of the poll were left empty. */
    public NewPoll typed() {
        List<String> options = form.value("poll.options")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String question = form.value("poll.question");
        if (question.isBlank() && options.isEmpty()) {
            return null;
        }
        return new NewPoll(
                question,
                options,
                form.value("poll.kind"),
                most(),
                closesAt(),
                "on".equals(form.value("poll.anonymous")),
                form.value("poll.results"));
    }

    private Integer most() {
        String most = form.value("poll.most").strip();
        try {
            return most.isEmpty() ? null : Integer.valueOf(most);
        } catch (NumberFormatException none) {
            throw InvalidInput.of("poll.most", "error.poll.most", none);
        }
    }

    /** The end of the chosen day where the member lives. */
    private Instant closesAt() {
        String day = form.value("poll.closesAt").strip();
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day).atTime(LAST_MINUTE).atZone(zone()).toInstant();
        } catch (DateTimeParseException none) {
            throw InvalidInput.of("poll.closesAt", "error.poll.closes", none);
        }
    }

    private ZoneId zone() {
        String zone = acting.actor().zone();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}

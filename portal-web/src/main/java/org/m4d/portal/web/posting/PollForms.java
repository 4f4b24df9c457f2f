package org.m4d.portal.web.posting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Ballot;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.LocalAddress;

/** Voting, with a field for the chosen options, or one for the rank of each; changing and closing. */
@Path("polls")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PollForms {

    private static final String RANK = "rank-";

    @Inject
    PollService polls;

    @Inject
    PollFields poll;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("{id}/vote")
    public Response vote(@PathParam("id") long id) {
        return form.result(() -> {
            if (form.asks("take-back")) {
                polls.takeBack(id);
            } else {
                polls.vote(id, chosen());
            }
            return LocalAddress.of(form.value("page"));
        });
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") long id) {
        return form.result(() -> {
            polls.change(id, poll.alone(), form.number("version"));
            return page.getRoot() + "poll/" + id;
        });
    }

    @POST
    @Path("{id}/close")
    public Response close(@PathParam("id") long id) {
        return form.result(() -> {
            polls.close(id);
            return LocalAddress.of(form.value("page"));
        });
    }

    private List<Ballot.Choice> chosen() {
        List<Ballot.Choice> choices = new ArrayList<>();
        form.values("choice").forEach(option -> choices.add(new Ballot.Choice(number(option), null)));
        form.fields().stream()
                .filter(field -> field.startsWith(RANK) && !form.value(field).isBlank())
                .forEach(field -> choices.add(
                        new Ballot.Choice(number(field.substring(RANK.length())), number(form.value(field)))));
        return choices;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("", "error.bad-request", broken);
        }
    }
}

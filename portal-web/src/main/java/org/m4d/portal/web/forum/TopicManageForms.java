package org.m4d.portal.web.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.forum.NewSplit;
import org.m4d.portal.forum.TopicModeration;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms by which moderators administer a topic. */
@Path("forum/manage/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TopicManageForms {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/topic/)?([0-9]{1,18})(?:[/?#].*)?");

    @Inject
    TopicModeration moderation;

    @Inject
    TopicService topics;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @PathParam("id")
    long id;

    @POST
    @Path("close")
    public Response close() {
        return form.result(() -> {
            moderation.close(id, form.fields().contains("facts") ? statement() : null);
            return address(id);
        });
    }

    @POST
    @Path("open")
    public Response open() {
        return done(() -> moderation.open(id));
    }

    @POST
    @Path("pin")
    public Response pin() {
        return done(() -> moderation.pin(id));
    }

    @POST
    @Path("unpin")
    public Response unpin() {
        return done(() -> moderation.unpin(id));
    }

    @POST
    @Path("move")
    public Response move() {
        return done(() -> moderation.move(id, form.value("forum")));
    }

    @POST
    @Path("split")
    public Response split() {
        return form.result(() -> address(moderation
                .split(id, new NewSplit(form.value("split-title"), numbers()))
                .id()));
    }

    @POST
    @Path("merge")
    public Response merge() {
        return form.result(() -> {
            long into = into();
            moderation.merge(id, into);
            return address(into);
        });
    }

    private Response done(Runnable act) {
        return form.result(() -> {
            act.run();
            return address(id);
        });
    }

    private Statement statement() {
        return new Statement(Reason.of(form.value("reason")).orElse(null), form.value("facts"));
    }

    private Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        for (String number : form.values("numbers")) {
            try {
                numbers.add(Integer.valueOf(number));
            } catch (NumberFormatException broken) {
                throw InvalidInput.of("numbers", "error.bad-request", broken);
            }
        }
        return numbers;
    }

    /** The other topic, by its number or by its address as copied from the browser. */
    private long into() {
        Matcher address = ADDRESS.matcher(form.value("into").strip());
        if (!address.matches()) {
            throw InvalidInput.of("into", "error.merge-address");
        }
        return Long.parseLong(address.group(1));
    }

    private String address(long topic) {
        TopicView now = topics.topic(topic);
        return page.getRoot() + ContentPath.of(ContentType.TOPIC, now.id(), now.title());
    }
}

package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.posting.PollPolicy;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that changes a poll in which nobody has voted. */
@Named("pollEdit")
@RequestScoped
public class PollEditPage implements PageModel {

    @Inject
    PollService polls;

    @Inject
    ReactionService reactions;

    @Inject
    PollFields fields;

    @Inject
    PollPart part;

    @Inject
    CurrentForm form;

    @Inject
    Acting acting;

    private PollView poll;
    private ContentCard about;

    @Override
    public void load(Route route) {
        acting.member();
        poll = polls.poll(route.number("id"));
        if (!PollPolicy.mayClose(acting.actor(), poll.authorId())) {
            throw new NotAllowed("error.poll.not-yours");
        }
        about = reactions.subject(ContentRef.parse(poll.about()));
        form.beginsWith(fields.of(poll));
    }

    public PollView getPoll() {
        return poll;
    }

    /** What the poll belongs to. */
    public ContentCard getAbout() {
        return about;
    }

    /** Whether nobody has voted yet, and it is open. */
    public boolean isChangeable() {
        return part.changeable(poll);
    }

    /** One on each line, as the form has them. */
    public String getOptions() {
        return PollFields.lines(poll.options());
    }
}

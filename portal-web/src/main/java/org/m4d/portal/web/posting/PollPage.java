package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.BallotView;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A poll with its result in full: figures, how a ranked one was counted, and who voted for what where that is no secret. */
@Named("pollPage")
@RequestScoped
public class PollPage implements PageModel {

    @Inject
    PollService polls;

    @Inject
    ReactionService reactions;

    private PollView poll;
    private ContentCard about;
    private Page<BallotView> ballots;

    @Override
    public void load(Route route) {
        poll = polls.poll(route.number("id"));
        about = reactions.subject(ContentRef.parse(poll.about()));
        if (isBallotsShown()) {
            ballots = polls.ballots(poll.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        }
    }

    public PollView getPoll() {
        return poll;
    }

    /** What the poll belongs to. */
    public ContentCard getAbout() {
        return about;
    }

    /** Whether who voted for what can be seen. */
    public boolean isBallotsShown() {
        return poll.visible() && !poll.anonymous();
    }

    public Page<BallotView> getBallots() {
        return ballots;
    }

    /** The text of an option. */
    public String option(int number) {
        return poll.options().get(number - 1).text();
    }

    /** How many put one option before another. */
    public int before(int one, int other) {
        return poll.pairs().get(one - 1).get(other - 1);
    }

    /** How strong the strongest path from one option to another is. */
    public int path(int one, int other) {
        return poll.paths().get(one - 1).get(other - 1);
    }
}

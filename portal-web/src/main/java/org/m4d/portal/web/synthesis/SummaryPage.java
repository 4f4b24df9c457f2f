package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.synthesis.EndorsementService;
import org.m4d.portal.synthesis.OwnAnswer;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What an e-discussion came to, with the form in which those who are asked answer it, statement by statement. */
@Named("summaryPage")
@RequestScoped
public class SummaryPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

    @Inject
    EndorsementService endorsements;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    private EDiscussionView discussion;
    private SummaryView summary;
    private Map<Long, OwnAnswer> own;
    private boolean mayAnswer;
    private boolean answered;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        summary = summaries.summary(discussion.id());
        own = endorsements.own(discussion.id()).stream()
                .collect(Collectors.toMap(OwnAnswer::statement, Function.identity()));
        mayAnswer = endorsements.mayAnswer(discussion.id());
        answered = route.parameter("done").isPresent();
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public SummaryView getSummary() {
        return summary;
    }

    /** Whether the reader is asked, and can answer now. */
    public boolean isMayAnswer() {
        return mayAnswer;
    }

    /** Whether answers were just taken. */
    public boolean isAnswered() {
        return answered;
    }

    /** Whether the reader is of the team that writes it. */
    public boolean isTeam() {
        return EDiscussionPolicy.mayChange(
                acting.actor(),
                acting.actor().registered()
                        && discussion.facilitatedBy(acting.actor().memberId()));
    }

    /** Whether somebody who is not signed in may be among those who are asked. */
    public boolean isToSignIn() {
        return acting.actor().anonymous()
                && summary.round() != null
                && summary.round().running();
    }

    /** What the reader said last to a statement; null for nothing. */
    public OwnAnswer own(StatementView statement) {
        return own.get(statement.id());
    }

    /** Whether what the reader said to a statement counts no more. */
    public boolean lapsed(StatementView statement) {
        OwnAnswer given = own.get(statement.id());
        return given != null && !given.counts();
    }

    /** Whether a statement was put in other words since the form that comes back was read. */
    public boolean reworded(StatementView statement) {
        String read = form.getState().value("wording-" + statement.id());
        return !read.isEmpty() && !read.equals(String.valueOf(statement.wording()));
    }

    /** Whether this is what the form says to a statement: what was chosen, else what counts. */
    public boolean chosen(StatementView statement, String verdict) {
        OwnAnswer given = own.get(statement.id());
        String present = given == null || !given.counts() ? "" : given.verdict();
        String chosen = form.isFilled() ? form.getState().value("verdict-" + statement.id()) : present;
        return chosen.equals(verdict);
    }

    /** The reason in the form: what was typed, else what counts. */
    public String reason(StatementView statement) {
        OwnAnswer given = own.get(statement.id());
        String present = given == null || !given.counts() || given.reason() == null ? "" : given.reason();
        return form.getState().value("reason-" + statement.id(), present);
    }

    /** What was typed as a reason into a form that comes back after it could be taken; empty for nothing. */
    public String kept(StatementView statement) {
        return mayAnswer ? "" : form.getState().value("reason-" + statement.id());
    }
}

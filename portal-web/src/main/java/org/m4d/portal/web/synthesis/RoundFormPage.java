package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.synthesis.Asked;
import org.m4d.portal.synthesis.RoundInput;
import org.m4d.portal.synthesis.RoundService;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.synthesis.Tally;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that puts a summary to those who are asked. */
@Named("roundForm")
@RequestScoped
public class RoundFormPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

    @Inject
    RoundService rounds;

    @Inject
    TeamPage team;

    @Inject
    CurrentForm form;

    private EDiscussionView discussion;
    private SummaryView summary;
    private LocalDate membersAgain;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        team.check(discussion);
        summary = summaries.summary(discussion.id());
        membersAgain = rounds.membersAgain(discussion.id()).orElse(null);
        if (!EDiscussionStep.ASK.startsIn(
                EDiscussionState.of(discussion.state()).orElseThrow())) {
            throw new Conflict("error.ediscussion.step");
        }
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** The number that the round gets. */
    public int getNumber() {
        return summary.round() == null ? 1 : summary.round().number() + 1;
    }

    /** The statements that rest on nothing that can be read: with one of them, nothing is asked. */
    public List<StatementView> getUnfounded() {
        return summary.statements().filter(one -> !one.founded()).toList();
    }

    public boolean isWithoutStatements() {
        return summary.statements().findAny().isEmpty();
    }

    public List<String> getChoices() {
        return List.of(Asked.CONTRIBUTORS.id(), Asked.MEMBERS.id());
    }

    /** The first day, in UTC, on which all members may be asked again; null when they may be asked today. */
    public LocalDate getMembersAgain() {
        return membersAgain;
    }

    /** Who is asked: as chosen, as in the round before, or those who contributed. */
    public String getAsked() {
        return form.getState()
                .value(
                        "asked",
                        summary.round() == null || membersAgain != null
                                ? Asked.CONTRIBUTORS.id()
                                : summary.round().asked());
    }

    public String getThreshold() {
        return form.getState()
                .value(
                        "threshold",
                        String.valueOf(
                                summary.round() == null
                                        ? RoundInput.THRESHOLD
                                        : summary.round().threshold()));
    }

    public int getFewest() {
        return Tally.FEWEST_DISSENTS;
    }
}

package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.synthesis.CitableContribution;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Where a team writes the summary of its e-discussion, and takes the steps to its publication. */
@Named("summaryEdit")
@RequestScoped
public class SummaryEditPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

    @Inject
    TeamPage team;

    private EDiscussionView discussion;
    private EDiscussionState state;
    private SummaryView summary;
    private Page<CitableContribution> contributions;
    private String listed;
    private String sure;
    private String done;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        team.check(discussion);
        state = EDiscussionState.of(discussion.state()).orElseThrow();
        summary = summaries.find(discussion.id()).orElse(null);
        if (summary == null && !isToBegin()) {
            throw new Conflict("error.ediscussion.step");
        }
        sure = route.parameter("sure").orElse("");
        done = route.parameter("done").orElse("");
        listed = route.parameter("used").orElse("no");
        if (summary != null) {
            contributions = summaries.contributions(
                    discussion.id(), used(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        }
    }

    private Boolean used() {
        return switch (listed) {
            case "yes" -> Boolean.TRUE;
            case "all" -> null;
            default -> Boolean.FALSE;
        };
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** Null while nobody has begun it. */
    public SummaryView getSummary() {
        return summary;
    }

    /** Null while nobody has begun the summary. */
    public Page<CitableContribution> getContributions() {
        return contributions;
    }

    /** Which contributions are listed: those that no statement cites, {@code no}, those that some cite, {@code yes}, or {@code all}. */
    public String getListed() {
        return listed;
    }

    public boolean isToBegin() {
        return EDiscussionStep.SYNTHESISE.startsIn(state);
    }

    public boolean isMayWrite() {
        return state.admits(Act.WRITE_SYNTHESIS);
    }

    /** Whether words can be changed: while it is written, and while a round runs. */
    public boolean isMayReword() {
        return isMayWrite()
                || (state.admits(Act.CORRECT_SYNTHESIS) && summary.round().running());
    }

    public boolean isMayAsk() {
        return EDiscussionStep.ASK.startsIn(state);
    }

    public boolean isMayRevise() {
        return EDiscussionStep.REVISE.startsIn(state);
    }

    /** Whether its round is over and its state admits it. */
    public boolean isMayPublish() {
        return EDiscussionStep.PUBLISH.startsIn(state) && !summary.round().running();
    }

    /** The step that the reader is asked about, where no script asks; empty for none. */
    public String getSureStep() {
        return (isMayRevise() && "revise".equals(sure)) || (isMayPublish() && "publish".equals(sure)) ? sure : "";
    }

    /** The statement that the reader is asked about; null for none. */
    public StatementView getSureStatement() {
        return isMayWrite()
                ? summary.statements()
                        .filter(one -> sure.equals("statement-" + one.id()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What was just done; empty for nothing. */
    public String getDone() {
        return List.of("saved", "moved", "removed", "begun", "asked", "revised", "published")
                        .contains(done)
                ? done
                : "";
    }

    /** The headings under which a statement does not stand. */
    public List<HeadingView> others(StatementView statement) {
        return summary.sections().stream()
                .map(SectionView::heading)
                .filter(heading -> heading.id() != statement.heading())
                .toList();
    }
}

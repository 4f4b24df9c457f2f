package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form of a statement: a new one, or the words and citations of one that is there. */
@Named("statementForm")
@RequestScoped
public class StatementFormPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

    @Inject
    TeamPage team;

    private EDiscussionView discussion;
    private SummaryView summary;
    private StatementView statement;
    private String source = "";
    private String cites = "";
    private String under;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        team.check(discussion);
        summary = summaries.summary(discussion.id());
        boolean fresh = route.path().endsWith("/new");
        EDiscussionState state = EDiscussionState.of(discussion.state()).orElseThrow();
        if (!state.admits(Act.WRITE_SYNTHESIS) && (fresh || !state.admits(Act.CORRECT_SYNTHESIS))) {
            throw new Conflict("error.ediscussion.step");
        }
        if (fresh) {
            under = route.parameter("heading").orElse("");
            cites = route.countParameter("cite").map(String::valueOf).orElse("");
        } else {
            long id = route.number("statement");
            statement = summary.statements()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            under = String.valueOf(statement.heading());
            source = summaries.source(discussion.id(), id);
            cites = statement.cites().stream()
                    .map(cite -> String.valueOf(cite.number()))
                    .collect(Collectors.joining(", "));
        }
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** Null for a new one. */
    public StatementView getStatement() {
        return statement;
    }

    public List<HeadingView> getHeadings() {
        return summary.sections().stream().map(SectionView::heading).toList();
    }

    /** The id of the heading under which it stands, or is to stand. */
    public String getUnder() {
        return under;
    }

    public String getSource() {
        return source;
    }

    /** The numbers of the contributions that it cites, as they are typed. */
    public String getCites() {
        return cites;
    }

    /** Whether other words make the answers to it lapse. */
    public boolean isCorrection() {
        return "endorsement".equals(discussion.state());
    }
}

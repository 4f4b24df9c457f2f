package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.PhaseService;
import org.m4d.portal.ediscussion.PhaseView;
import org.m4d.portal.ediscussion.PhasesInput;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Formats;

/** The form in which those who facilitate an e-discussion plan its phases. */
@Named("phasesPage")
@RequestScoped
public class PhasesPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    PhaseService phases;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    @Inject
    PageLanguage language;

    @Inject
    Formats formats;

    private EDiscussionView discussion;
    private List<PhaseView> planned;
    private boolean saved;

    @Override
    public void load(Route route) {
        acting.member();
        discussion = discussions.discussion(route.number("id"));
        if (!EDiscussionPolicy.mayChange(
                acting.actor(), discussion.facilitatedBy(acting.actor().memberId()))) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        if (!EDiscussionState.of(discussion.state()).orElseThrow().admits(Act.CHANGE)) {
            throw new Conflict("error.ediscussion.step");
        }
        planned = phases.phases(discussion.id());
        saved = route.parameter("done").isPresent();
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public List<PhaseRow> getRows() {
        return PhaseRow.rows(planned, form.getState(), formats.zone());
    }

    public boolean isMore() {
        return getRows().size() < PhasesInput.MOST;
    }

    /** The language the discussion is written in first, then the others. */
    public List<PortalLanguage> getLanguages() {
        return QuestionRow.languages(discussion, language.get());
    }

    /** The day an input of the type date shows, in the facilitator's zone. */
    public String day(Instant moment) {
        return LocalDate.ofInstant(moment, formats.zone()).toString();
    }

    /** Whether the plan was just saved. */
    public boolean isSaved() {
        return saved;
    }
}

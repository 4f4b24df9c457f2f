package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form with which a member proposes an e-discussion, or puts her proposal in other words. */
@Named("proposalForm")
@RequestScoped
public class ProposalFormPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    @Inject
    PageLanguage language;

    private EDiscussionView proposal;
    private String source = "";

    @Override
    public void load(Route route) {
        acting.member();
        if (route.part("id") == null) {
            return;
        }
        proposal = discussions.discussion(route.number("id"));
        EDiscussionState state = EDiscussionState.of(proposal.state()).orElseThrow();
        Long proposer =
                proposal.proposedBy() == null ? null : proposal.proposedBy().id();
        if (!EDiscussionPolicy.mayReword(acting.actor(), proposer, state)) {
            if (proposer != null && acting.actor().is(proposer)) {
                throw new Conflict("error.ediscussion.step");
            }
            throw new NotAllowed("error.ediscussion.not-proposer");
        }
        EDiscussionPolicy.checkThere(proposal.posting());
        source = discussions.source(proposal.id());
    }

    /** What is put in other words; null when a new one is written. */
    public EDiscussionView getProposal() {
        return proposal;
    }

    public String getSource() {
        return source;
    }

    /** The language the questions are written in first, then the others. */
    public List<PortalLanguage> getLanguages() {
        return QuestionRow.languages(proposal, language.get());
    }

    public List<QuestionRow> getRows() {
        return QuestionRow.rows(proposal, form.getState(), 1);
    }

    /** Whether it should be discussed in this language, as typed or as in the record. */
    public boolean awaits(String tag) {
        return QuestionRow.awaits(proposal, form.getState(), tag, language.get());
    }
}

package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Role;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.synthesis.VoiceView;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A statement with all answers to it and how it was worded before. The team answers dissents here. */
@Named("statementPage")
@RequestScoped
public class StatementPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    private EDiscussionView discussion;
    private SummaryView summary;
    private StatementView statement;
    private Page<VoiceView> voices;
    private List<RevisionView> wordings;
    private String verdict;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        long id = route.number("statement");
        summary = summaries.summary(discussion.id());
        statement = summaries.statement(discussion.id(), id);
        verdict = route.parameter("verdict").orElse("");
        voices = summaries.voices(
                discussion.id(), id, verdict, route.parameter("after").orElse(null), PageLimit.DEFAULT);
        wordings = statement.wording() == 1 ? List.of() : summaries.wordings(discussion.id(), id);
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public SummaryView getSummary() {
        return summary;
    }

    public StatementView getStatement() {
        return statement;
    }

    public Page<VoiceView> getVoices() {
        return voices;
    }

    /** Which answers are listed; empty for all. */
    public String getVerdict() {
        return verdict;
    }

    /** How it was worded over time, newest first; empty while it has its first words. */
    public List<RevisionView> getWordings() {
        return wordings;
    }

    /** Whether the reader can answer this in the name of the team. */
    public boolean mayReply(VoiceView voice) {
        return "dissent".equals(voice.verdict())
                && voice.counts()
                && EDiscussionState.of(discussion.state()).orElseThrow().admits(Act.ANSWER_DISSENT)
                && EDiscussionPolicy.mayChange(
                        acting.actor(),
                        acting.actor().registered()
                                && discussion.facilitatedBy(acting.actor().memberId()));
    }

    /** Whether the reader can take the words of a reason away. */
    public boolean mayWithhold(VoiceView voice) {
        return voice.reason() != null
                && acting.actor().registered()
                && acting.actor().has(Role.MODERATOR);
    }

    /** What the form that answers this begins with: what was typed, else what was answered. */
    public String reply(VoiceView voice) {
        String present = voice.reply() == null ? "" : voice.reply().text();
        return back(voice) ? form.getState().value("text") : present;
    }

    /** Whether the form that comes back is the one that answers this. */
    public boolean back(VoiceView voice) {
        return form.getState().value("answer").equals(String.valueOf(voice.id()));
    }
}

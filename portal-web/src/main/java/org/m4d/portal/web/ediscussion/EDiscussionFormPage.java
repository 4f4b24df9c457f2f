package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Formats;

/** The form with which a facilitator opens an e-discussion or changes it. */
@Named("ediscussionForm")
@RequestScoped
public class EDiscussionFormPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    @Inject
    PageLanguage language;

    @Inject
    Formats formats;

    private EDiscussionView discussion;
    private boolean takesUp;
    private String source = "";
    private LocalizedText sources = LocalizedText.EMPTY;

    @Override
    public void load(Route route) {
        acting.member();
        if (route.part("id") == null) {
            require(EDiscussionPolicy.mayOpen(acting.actor()), "error.ediscussion.facilitators-open");
        } else {
            discussion = discussions.discussion(route.number("id"));
            takesUp = route.path().endsWith("/take-up");
            if (takesUp) {
                requireProposal();
            } else {
                boolean mine = discussion.facilitatedBy(acting.actor().memberId());
                require(EDiscussionPolicy.mayChange(acting.actor(), mine), "error.ediscussion.not-facilitator");
            }
            source = discussions.source(discussion.id());
            sources = discussions.sources(discussion.id());
        }
    }

    private void requireProposal() {
        require(EDiscussionPolicy.mayOpen(acting.actor()), "error.ediscussion.facilitators-open");
        if (!EDiscussionState.PROPOSED.id().equals(discussion.state())) {
            throw new Conflict("error.ediscussion.step");
        }
        EDiscussionPolicy.checkThere(discussion.posting());
    }

    private static void require(boolean right, String key) {
        if (!right) {
            throw new NotAllowed(key);
        }
    }

    /** What is changed; null when a new one is written. */
    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public String getSource() {
        return source;
    }

    /** The day an input of the type date shows, in the facilitator's zone. */
    public String day(Instant instant) {
        return instant == null
                ? ""
                : LocalDate.ofInstant(instant, formats.zone()).toString();
    }

    /** The language the questions are written in first, then the others. */
    public List<PortalLanguage> getLanguages() {
        return QuestionRow.languages(discussion, language.get());
    }

    public List<QuestionRow> getRows() {
        return QuestionRow.rows(discussion, form.getState(), 2);
    }

    /** Title and background in other languages. */
    public List<TranslationRow> getTranslations() {
        return TranslationRow.rows(discussion, sources, form.getState());
    }

    /** Whether something is wrong with one of them, so that it is to be seen. */
    public boolean isTranslationsWrong() {
        return form.getState().errors().stream()
                .anyMatch(error ->
                        error.field().startsWith("title-") || error.field().startsWith("background-"));
    }

    /** Whether this language is ticked as looked through. */
    public boolean confirmed(String tag) {
        return form.getState().values().getOrDefault("confirmed", List.of()).contains(tag);
    }

    /** Whether contributions in this language are awaited, as typed or as in the record. */
    public boolean awaits(String tag) {
        return QuestionRow.awaits(discussion, form.getState(), tag, language.get());
    }

    /** So many days after the closing contributions are taken, as in the record or as is usual. */
    public String getLateDays() {
        return String.valueOf(
                discussion == null || discussion.opens() == null ? EDiscussionInput.LATE_DAYS : discussion.lateDays());
    }

    /** What the form is for: {@code open}, {@code change} or {@code take-up}. */
    public String getUse() {
        return discussion == null ? "open" : takesUp ? "take-up" : "change";
    }
}

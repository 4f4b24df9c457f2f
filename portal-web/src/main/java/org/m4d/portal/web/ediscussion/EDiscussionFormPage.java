package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
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
    private String source = "";

    @Override
    public void load(Route route) {
        acting.member();
        if (route.part("id") == null) {
            require(EDiscussionPolicy.mayOpen(acting.actor()), "error.ediscussion.facilitators-open");
        } else {
            discussion = discussions.discussion(route.number("id"));
            boolean mine = discussion.facilitatedBy(acting.actor().memberId());
            require(EDiscussionPolicy.mayChange(acting.actor(), mine), "error.ediscussion.not-facilitator");
            source = discussions.source(discussion.id());
        }
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
        PortalLanguage first = discussion == null
                ? language.get()
                : PortalLanguage.of(discussion.lang()).orElse(language.get());
        List<PortalLanguage> ordered = new ArrayList<>(PortalLanguage.all());
        ordered.remove(first);
        ordered.addFirst(first);
        return ordered;
    }

    public List<QuestionRow> getRows() {
        FormState state = form.getState();
        int asked = state.value("rows").matches("[1-9]") ? Integer.parseInt(state.value("rows")) : 2;
        boolean more = "add-question".equals(state.value("action"));
        return QuestionRow.rows(discussion == null ? List.of() : discussion.questions(), more ? asked + 1 : asked);
    }

    /** Whether contributions in this language are awaited, as typed or as in the record. */
    public boolean awaits(String tag) {
        if (form.getState().values().containsKey("title")) {
            return form.getState().values().getOrDefault("languages", List.of()).contains(tag);
        }
        return discussion == null
                ? language.get().code().equals(tag)
                : discussion.languages().contains(tag);
    }
}

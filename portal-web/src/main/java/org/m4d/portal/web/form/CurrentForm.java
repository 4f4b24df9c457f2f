package org.m4d.portal.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.m4d.portal.posting.DraftView;

/** The form that this page shows again because it could not be taken, named by {@code ?form=}; an empty one otherwise. */
@Named("form")
@RequestScoped
public class CurrentForm {

    @Inject
    HttpServletRequest request;

    @Inject
    FormMemory memory;

    @Inject
    OwnDrafts drafts;

    private FormState state;
    private DraftView draft;

    public FormState getState() {
        if (state == null) {
            String token = request.getParameter("form");
            state = remembered(token);
        }
        return state;
    }

    /**
     * Says what this page's form writes: when it is fresh and the member has a draft for that, it begins with the draft.
     *
     * @param place such as {@code reply-12}
     */
    public void writes(String place) {
        if (getState() == FormState.EMPTY) {
            draft = drafts.at(place).orElse(null);
            state = draft == null ? FormState.EMPTY : new FormState(draft.fields(), List.of(), null);
        }
    }

    /** Says what this page's form shows while it is fresh. */
    public void beginsWith(Map<String, List<String>> values) {
        if (getState() == FormState.EMPTY) {
            state = new FormState(values, List.of(), null);
        }
    }

    /** The draft that the form begins with; null for none. */
    public DraftView getDraft() {
        return draft;
    }

    /** Whether it begins with something, be it a draft or what was sent. */
    public boolean isFilled() {
        return getState() != FormState.EMPTY;
    }

    /** Whether it shows again what was sent. */
    public boolean isBack() {
        return draft == null && getState() != FormState.EMPTY;
    }

    /** The version of the draft that the writer has before her; empty before the first saving. */
    public String getDraftVersion() {
        return draft == null ? getState().value("draft-version") : String.valueOf(draft.version());
    }

    private FormState remembered(String token) {
        return token == null || request.getSession(false) == null ? FormState.EMPTY : memory.find(token);
    }

    /** Shows the page that is being made with what was wrong, for pages that keep what was typed themselves. */
    public void refuse(List<FormState.Message> errors) {
        state = new FormState(Map.of(), errors, null);
    }
}

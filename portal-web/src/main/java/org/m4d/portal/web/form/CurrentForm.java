package org.m4d.portal.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The form that this page shows again because it could not be taken, named by {@code ?form=}; an empty one otherwise. */
@Named("form")
@RequestScoped
public class CurrentForm {

    @Inject
    HttpServletRequest request;

    @Inject
    FormMemory memory;

    private FormState state;

    public FormState getState() {
        if (state == null) {
            String token = request.getParameter("form");
            state = token == null || request.getSession(false) == null ? FormState.EMPTY : memory.find(token);
        }
        return state;
    }

    /** Shows the page that is being made with what was wrong, for pages that keep what was typed themselves. */
    public void refuse(List<FormState.Message> errors) {
        state = new FormState(Map.of(), errors, null);
    }
}

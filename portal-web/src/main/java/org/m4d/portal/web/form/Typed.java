package org.m4d.portal.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** What was chosen in fields of several values: as submitted when the form comes back, as on record when it is fresh. */
@Named("typed")
@RequestScoped
public class Typed {

    @Inject
    CurrentForm form;

    /** Whether a value is chosen.
     *
     * @param onRecord what a fresh form begins with, or null */
    public boolean has(String field, String value, Collection<String> onRecord) {
        FormState state = form.getState();
        if (state.values().isEmpty()) {
            return onRecord != null && onRecord.contains(value);
        }
        return all(field).contains(value);
    }

    /** All values of a field as submitted. */
    public List<String> all(String field) {
        return form.getState().values().getOrDefault(field, List.of());
    }

    /** Whether the form comes back from a submission. */
    public boolean isBack() {
        return !form.getState().values().isEmpty();
    }
}

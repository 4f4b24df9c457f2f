package org.m4d.portal.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A submitted form that could not be taken: what was typed, and what was wrong with it.
 *
 * @param values every field's values as typed
 * @param errors messages in the reader's language
 * @param preview the rendered text when a preview was asked for, else null
 */
public record FormState(Map<String, List<String>> values, List<Message> errors, String preview)
        implements Serializable {

    private static final String SECRET = "csrf";

    public static final FormState EMPTY = new FormState(Map.of(), List.of(), null);

    /**
     * @param field the field's name, empty for the form as a whole
     * @param text as it stands beside the field
     * @param named as it stands apart from the field, beginning with what the field is called
     */
    public record Message(String field, String text, String named) implements Serializable {

        /** For the form as a whole, or a field without a name. */
        public Message(String field, String text) {
            this(field, text, text);
        }
    }

    public FormState {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** All fields of a posted form except the session's secret. */
    static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (!SECRET.equals(name)) {
                values.put(name, List.of(given));
            }
        });
        return values;
    }

    /** What was typed into a field; empty when nothing was. */
    public String value(String field) {
        List<String> found = values.get(field);
        return found == null || found.isEmpty() ? "" : found.get(0);
    }

    /** What was typed, or this when the form is fresh. */
    public String value(String field, String otherwise) {
        return values.containsKey(field) ? value(field) : otherwise;
    }

    /** What is wrong with a field, null when nothing is. */
    public String error(String field) {
        return errors.stream()
                .filter(message -> message.field().equals(field))
                .map(Message::text)
                .findFirst()
                .orElse(null);
    }

    /** Whether something is wrong with a field that consists of rows, or with one of its rows. */
    public boolean wrongWithin(String field) {
        return errors.stream()
                .anyMatch(message ->
                        message.field().equals(field) || message.field().startsWith(field + "["));
    }

    /** Whether it was submitted and refused. */
    public boolean failed() {
        return !errors.isEmpty();
    }
}

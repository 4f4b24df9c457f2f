package org.m4d.portal.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.posting.WordDiff;

/**
 * What happened to a record while somebody was editing it. A form always sends the version that its page showed: when that is newer than
 * the one the text was begun with, the page shows the difference, so that saving replaces nothing unseen.
 */
@Named("meanwhile")
@RequestScoped
public class Meanwhile {

    private final CurrentForm form;

    @Inject
    public Meanwhile(CurrentForm form) {
        this.form = form;
    }

    /** For the container's proxy. */
    protected Meanwhile() {
        this(null);
    }

    /**
     * Whether the form that comes back was begun with another version.
     *
     * @param version the record's present one
     */
    public boolean changed(long version) {
        String begun = form.getState().value("version");
        return !begun.isEmpty() && !begun.equals(String.valueOf(version));
    }

    /** Whether saving would change this field. */
    public boolean differs(String field, String present) {
        return !typed(field).equals(lines(present));
    }

    /** The present text of a field with what saving would add and take away. */
    public List<WordDiff.Piece> difference(String field, String present) {
        return WordDiff.between(lines(present), typed(field));
    }

    private String typed(String field) {
        return lines(form.getState().value(field));
    }

    /** Browsers send line ends in their own way. */
    private static String lines(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}

package org.m4d.portal.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.m4d.portal.web.text.Texts;

/** From when to when something lasts, in words of the page's language. */
@Named("period")
@RequestScoped
public class Periods {

    @Inject
    Texts texts;

    /** In years; empty when neither end is known. */
    public String years(LocalDate from, LocalDate to) {
        return between(
                from == null ? null : String.valueOf(from.getYear()), to == null ? null : String.valueOf(to.getYear()));
    }

    /** @param from the first day as shown, or null or empty
     * @param to the last day as shown, or null or empty */
    public String between(String from, String to) {
        boolean begins = from != null && !from.isEmpty();
        boolean ends = to != null && !to.isEmpty();
        if (begins && ends) {
            return from.equals(to) ? from : texts.of("project.period", from, to);
        }
        return begins ? texts.of("project.period.from", from) : ends ? texts.of("project.period.to", to) : "";
    }
}

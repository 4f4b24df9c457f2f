package org.m4d.portal.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.posting.Sanitizer;

/**
 * What people wrote, on its way onto a page. It was cleaned when it was written, and is cleaned again: so a rule that is tightened later, or a
 * database that was changed by other means, cannot bring anything else to the reader.
 */
@Named("prose")
@ApplicationScoped
public class Prose {

    @Inject
    Sanitizer sanitizer;

    /** HTML as a page may hold it. */
    public String of(String html) {
        return html == null ? "" : sanitizer.clean(html);
    }
}

package org.m4d.portal.web.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.common.PortalLanguage;

/**
 * The address of a calendar taken apart.
 *
 * @param discussion the number of the only e-discussion in it; null for all
 */
record CalendarAddress(PortalLanguage language, Long discussion) {

    private static final Pattern PATH = Pattern.compile("/([a-z]{2})/ediscussion/(?:([0-9]{1,18})/)?calendar\\.ics");

    static Optional<CalendarAddress> of(String path) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        Long discussion = found.group(2) == null ? null : Long.valueOf(found.group(2));
        return PortalLanguage.of(found.group(1)).map(language -> new CalendarAddress(language, discussion));
    }

    /** After the language. */
    String path() {
        return discussion == null ? "ediscussion/calendar.ics" : "ediscussion/" + discussion + "/calendar.ics";
    }
}

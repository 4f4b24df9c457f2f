package org.m4d.portal.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.mail.MailLinkService;
import org.m4d.portal.notification.MailStopService;
import org.m4d.portal.notification.PlaceBefore;
import org.m4d.portal.notification.Summary;

/** The buttons on the pages behind links in mails. */
@ApplicationScoped
class MailLinkForms {

    /** Stands for all mail where otherwise a place stands. */
    static final String ALL = "all";

    /** Stands for the summary of what is new. */
    static final String SUMMARY = "summary";

    private static final String RESUME = "resume";

    @Inject
    MailLinkService links;

    @Inject
    MailStopService stopping;

    /**
     * Does what a button asks for.
     *
     * @return the query of the page that says so
     */
    String done(String kind, String token, HttpServletRequest request) {
        if (!"stop".equals(kind)) {
            links.confirm(token);
            return "?done=yes";
        }
        String what = value(request, "what");
        boolean resume = RESUME.equals(value(request, "action"));
        if (ALL.equals(what)) {
            stopping.stopAll(token, !resume);
            return (resume ? "?resumed=" : "?stopped=") + ALL;
        }
        if (SUMMARY.equals(what)) {
            return summary(token, resume, request);
        }
        ContentRef place = place(what);
        if (resume) {
            stopping.resume(token, place, PlaceBefore.parse(value(request, "before")));
            return "?resumed=" + place;
        }
        return "?stopped=" + place + "&before=" + stopping.stop(token, place);
    }

    private String summary(String token, boolean resume, HttpServletRequest request) {
        if (!resume) {
            return "?stopped=" + SUMMARY + "&before="
                    + stopping.stopSummary(token).id();
        }
        stopping.resumeSummary(
                token,
                Summary.of(value(request, "before")).orElseThrow(() -> InvalidInput.of("before", "error.bad-request")));
        return "?resumed=" + SUMMARY;
    }

    private static String value(HttpServletRequest request, String field) {
        String given = request.getParameter(field);
        return given == null ? "" : given;
    }

    private static ContentRef place(String text) {
        try {
            return ContentRef.parse(text);
        } catch (IllegalArgumentException none) {
            throw InvalidInput.of("what", "error.bad-request", none);
        }
    }
}

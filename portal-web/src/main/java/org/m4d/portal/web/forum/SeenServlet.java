package org.m4d.portal.web.forum;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.m4d.portal.forum.ReadingService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.security.SendingSite;

/**
 * Where scripts don't run, an invisible picture at the end of a page of posts tells that the page was shown. All that can be done with it is to
 * move one's own reading position forward, and that not from another site.
 */
@WebServlet("/seen")
public class SeenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 9;

    @Inject
    transient ReadingService reading;

    @Inject
    transient Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String topic = request.getParameter("topic");
        String number = request.getParameter("number");
        String resets = request.getParameter("resets");
        if (SendingSite.foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!number(topic) || !number(number) || !number(resets)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            if (acting.actor().registered()) {
                reading.seen(Long.parseLong(topic), Integer.parseInt(number), Integer.parseInt(resets));
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private static boolean number(String text) {
        return text != null
                && !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

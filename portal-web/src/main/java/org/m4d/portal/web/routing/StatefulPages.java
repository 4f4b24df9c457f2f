package org.m4d.portal.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Acting;

/**
 * Pages for signed-in work with Faces forms and PrimeFaces. The view state, kept under the session, is what another site cannot know; the
 * browser's word on where the request comes from is asked besides.
 */
@ApplicationScoped
class StatefulPages {

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Inject
    Acting acting;

    /** @throws NotAllowed when nobody is signed in, or the form was posted by another site */
    void forward(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean posted = "POST".equals(request.getMethod());
        String site = request.getHeader("Sec-Fetch-Site");
        if (posted && site != null && !OWN_SITE.contains(site)) {
            throw new NotAllowed("error.csrf");
        }
        if (posted && acting.actor().anonymous()) {
            signIn(request, response);
            return;
        }
        acting.member();
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(PlainPage.VIEWS + view).forward(request, new ReplacedPolicy(response));
    }

    /** The session is over: the page begins anew behind the login. A request by script is told so in the way it understands. */
    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = "/login?back=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"></redirect></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}

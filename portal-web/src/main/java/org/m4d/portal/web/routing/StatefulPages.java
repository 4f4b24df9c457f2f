package org.m4d.portal.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.security.SendingSite;

/**
 * Pages for signed-in work with Faces forms and PrimeFaces. The view state, kept under the session, is what another site cannot know; the
 * browser's word on where the request comes from is asked besides.
 */
@ApplicationScoped
class StatefulPages {

    @Inject
    Acting acting;

    /** @throws NotAllowed when nobody is signed in, or the form was posted by another site */
    void forward(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod()) && SendingSite.foreign(request)) {
            throw new NotAllowed("error.csrf");
        }
        acting.member();
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(PlainPage.VIEWS + view).forward(request, new ReplacedPolicy(response));
    }
}

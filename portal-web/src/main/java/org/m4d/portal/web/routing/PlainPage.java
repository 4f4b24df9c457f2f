package org.m4d.portal.web.routing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Renders a page without PrimeFaces, under the site's own content security policy alone. */
public final class PlainPage {

    static final String ATTRIBUTE = PlainPage.class.getName();

    /** Where the views lie: not reachable by themselves. */
    static final String VIEWS = "/WEB-INF/views/";

    private PlainPage() {}

    /** @param view its file below the directory of views */
    public static void forward(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, Boolean.TRUE);
        request.getRequestDispatcher(VIEWS + view).forward(new WithoutViewState(request), response);
    }
}

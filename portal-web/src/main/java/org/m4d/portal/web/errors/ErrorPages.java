package org.m4d.portal.web.errors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.web.routing.PlainPage;

/** Shows a failure as a page in the reader's language: what happened, what was kept and what to do next. */
@ApplicationScoped
public class ErrorPages {

    static final String PROBLEM = Problem.class.getName();

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());

    public void show(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Problem problem = Problem.of(failure);
        FailureLog.note(problem, failure, request.getRequestURI());
        show(problem, request, response);
    }

    public void show(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (response.isCommitted()) {
            LOG.log(Level.WARNING, "Too late for an error page at {0}", request.getRequestURI());
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (problem.retryAfter() != null) {
            response.setHeader(
                    "Retry-After", String.valueOf(problem.retryAfter().toSeconds()));
        }
        request.setAttribute(PROBLEM, problem);
        PlainPage.forward("errors/error.xhtml", request, response);
    }
}

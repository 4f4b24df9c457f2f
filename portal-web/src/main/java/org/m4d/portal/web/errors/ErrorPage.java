package org.m4d.portal.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.m4d.portal.web.text.Texts;

/** What an error page says. */
@Named("error")
@RequestScoped
public class ErrorPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public Problem getProblem() {
        Object problem = request.getAttribute(ErrorPages.PROBLEM);
        return problem == null ? Problem.ofStatus(404) : (Problem) problem;
    }

    public String getTitle() {
        return text("title");
    }

    /** What happened and what to do next. */
    public String getAdvice() {
        return text("advice");
    }

    public String getDetail() {
        Problem problem = getProblem();
        return texts.of(problem.key(), problem.arguments().toArray());
    }

    private String text(String part) {
        String own = "errorpage." + getProblem().status() + "." + part;
        return texts.has(own) ? texts.get(own) : texts.get("errorpage.other." + part);
    }
}

package org.m4d.portal.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.LocalAddress;
import org.m4d.portal.web.text.Texts;

/** What an error page says, and where it leads. */
@Named("error")
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> PASSING = Set.of(429, 500, 503);

    @Inject
    HttpServletRequest request;

    @Inject
    PageFrame page;

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

    public String getIcon() {
        return switch (getProblem().status()) {
            case 401 -> "log-in";
            case 403 -> "shield";
            case 404 -> "search";
            case 409 -> "history";
            case 429, 503 -> "clock";
            case 500 -> "triangle-alert";
            default -> "circle-alert";
        };
    }

    /** Whether this will pass and the same address can be asked for again. */
    public boolean isRepeatable() {
        return PASSING.contains(getProblem().status()) && "GET".equals(request.getMethod());
    }

    /** The page with the form that was sent; null when it was none. */
    public String getForm() {
        String form = request.getParameter("page");
        return form == null || "GET".equals(request.getMethod()) ? null : LocalAddress.of(form);
    }

    /** Whether the first login was not completed. */
    public boolean isProfileMissing() {
        return "error.profile-first".equals(getProblem().key());
    }

    /** The words at the end of the address that leads nowhere, to search for. */
    public String getWords() {
        String path = page.getAddress().replaceAll("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("%(?![0-9A-Fa-f]{2})", " ");
        return URLDecoder.decode(last, StandardCharsets.UTF_8)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private String text(String part) {
        String own = "errorpage." + getProblem().status() + "." + part;
        return texts.has(own) ? texts.get(own) : texts.get("errorpage.other." + part);
    }
}

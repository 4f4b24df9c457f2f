package org.m4d.portal.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.m4d.portal.web.routing.PlainPage;

/** Answers a form that came without a valid session: keeps what was typed, shows it, and leads by the login back to the form. */
@ApplicationScoped
public class ExpiredSession {

    static final String COOKIE = "kept-form";
    static final String RESUME = "/ui/resume";
    static final String TYPED = ExpiredSession.class.getName();

    @Inject
    KeptForms forms;

    public void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Map<String, List<String>> typed = FormState.typed(request);
        if (typed.containsKey("page")) {
            forms.keep(typed).ifPresent(token -> response.addCookie(cookie(token, request.isSecure())));
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(TYPED, typed);
        PlainPage.forward("errors/expired.xhtml", request, response);
    }

    /** Sent back at the top-level redirect after the login and nowhere else. */
    static Cookie cookie(String token, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(RESUME);
        cookie.setMaxAge(token.isEmpty() ? 0 : Math.toIntExact(KeptForms.KEPT.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

package org.m4d.portal.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.Languages;
import org.m4d.portal.web.routing.LocalAddress;
import org.m4d.portal.web.text.Texts;

/** Where the login leads when a form was posted after the session had ended: back to the form, filled in as it was. */
@WebServlet(ExpiredSession.RESUME)
public class ResumeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient KeptForms forms;

    @Inject
    transient FormMemory memory;

    @Inject
    transient PageLanguage language;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() == null) {
            response.sendRedirect("/login?back=" + URLEncoder.encode(ExpiredSession.RESUME, StandardCharsets.UTF_8));
            return;
        }
        Optional<Map<String, List<String>>> kept = token(request).flatMap(forms::take);
        response.addCookie(ExpiredSession.cookie("", request.isSecure()));
        response.sendRedirect(kept.map(this::form).orElse("/"));
    }

    /** The address of the form's page with the form in it. */
    private String form(Map<String, List<String>> typed) {
        String page = LocalAddress.of(typed.getOrDefault("page", List.of("/")).get(0));
        Languages.inPath(page).ifPresent(language::use);
        FormState.Message note = new FormState.Message("", texts.get("expired.resumed"));
        return memory.address(page, new FormState(typed, List.of(note), null));
    }

    private static Optional<String> token(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (ExpiredSession.COOKIE.equals(cookie.getName())) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}

package org.m4d.portal.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.m4d.portal.web.routing.LocalAddress;

/** Remembers that somebody wants the light or the dark theme; until then no cookie is set and the system decides. */
@WebServlet("/ui/theme")
public class ThemeServlet extends HttpServlet {

    static final String COOKIE = "theme";
    static final Set<String> THEMES = Set.of("light", "dark");

    private static final long serialVersionUID = 1L;
    private static final int HALF_A_YEAR = 15_552_000;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String theme = request.getParameter("theme");
        if (theme == null || !THEMES.contains(theme)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Cookie cookie = new Cookie(COOKIE, "dark".equals(theme) ? "dark" : "light");
        cookie.setPath("/");
        cookie.setMaxAge(HALF_A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String accept = request.getHeader("Accept");
        if (accept != null && accept.startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", LocalAddress.of(request.getParameter("back")));
        }
    }
}

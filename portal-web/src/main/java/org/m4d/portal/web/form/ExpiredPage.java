package org.m4d.portal.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.web.routing.LocalAddress;

/** What the page about an ended session shows. */
@Named("expired")
@RequestScoped
public class ExpiredPage {

    /** Fields that the page filled in and not the person. */
    private static final Set<String> OWN = Set.of(
            "page",
            "back",
            "key",
            "version",
            "action",
            "lang",
            "rows",
            "question",
            "forum",
            "interface",
            "place",
            "about",
            "draft-version");

    private static final int SHORTEST_SHOWN = 3;

    @Inject
    HttpServletRequest request;

    /** All that was typed, one field after the other; empty when there was nothing to keep. */
    @SuppressWarnings("unchecked")
    public String getText() {
        Object typed = request.getAttribute(ExpiredSession.TYPED);
        return typed == null
                ? ""
                : ((Map<String, List<String>>) typed)
                        .entrySet().stream()
                                .filter(field -> !OWN.contains(field.getKey())
                                        && field.getValue().size() == 1)
                                .map(field -> field.getValue().get(0).strip())
                                .filter(text -> text.length() >= SHORTEST_SHOWN)
                                .collect(Collectors.joining("\n\n"));
    }

    /** Signing in leads back to the form. */
    public String getSignIn() {
        String back = request.getParameter("page") == null ? getPage() : ExpiredSession.RESUME;
        return "/login?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The page with the form, for reading on. */
    public String getPage() {
        String page = request.getParameter("page");
        return LocalAddress.of(page == null ? request.getParameter("back") : page);
    }
}

package org.m4d.portal.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.ContentVersions;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.Languages;

/** Names a page by its address, its theme and the version of what it shows; names only what everybody may see. */
@ApplicationScoped
class PageKey {

    /** What pages show, by the first part of their address; a page that is not named here may show anything. */
    private static final Map<String, Set<ContentType>> SHOWN = Map.of(
            "forum", EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.MEMBER),
            "topic", EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.MEMBER),
            "tag", EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.MEMBER),
            "practice", EnumSet.of(ContentType.PRACTICE, ContentType.MEMBER));

    /** Search answers change with the index, which follows the database a moment later; the others are a person's own. */
    private static final Set<String> NEVER = Set.of("search", "welcome", "me", "talk", "administration", "mail");

    private static final List<String> NEVER_ENDING = List.of("/new", "/edit", "/ediscussion/archive");
    private static final int LONGEST = 600;
    private static final String SESSION = "M4DSESSION";

    @Inject
    ContentVersions versions;

    @Inject
    PageFrame page;

    @Inject
    Measured measured;

    /** The key; empty when the answer must not be shared or is not worth keeping. */
    Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!"GET".equals(request.getMethod())
                || Languages.inPath(path).isEmpty()
                || path.length() < 4
                || measured.wantsUnkept(request)
                || signedIn(request)) {
            return Optional.empty();
        }
        String first = path.substring(4).split("/", 2)[0];
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (NEVER.contains(first)
                || NEVER_ENDING.stream().anyMatch(path::endsWith)
                || path.length() + query.length() > LONGEST) {
            return Optional.empty();
        }
        Set<ContentType> shown = SHOWN.getOrDefault(first, EnumSet.allOf(ContentType.class));
        return Optional.of(path + '?' + query + '\n' + page.getTheme() + '\n' + versions.of(shown));
    }

    private static boolean signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null
                || request.getSession(false) != null
                || request.getHeader("Authorization") != null
                || hasSessionCookie(request);
    }

    private static boolean hasSessionCookie(HttpServletRequest request) {
        return request.getCookies() != null
                && List.of(request.getCookies()).stream().anyMatch(cookie -> SESSION.equals(cookie.getName()));
    }
}

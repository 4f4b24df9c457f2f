package org.m4d.portal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.OidcSettings;
import org.m4d.portal.security.Role;
import org.m4d.portal.web.fragment.Recording;
import org.m4d.portal.web.routing.Languages;
import org.m4d.portal.web.security.CsrfToken;

/** What every page needs around its content: language, theme, who is signed in. */
@Named("page")
@ApplicationScoped
public class PageFrame {

    private static final List<String> SECTIONS =
            List.of("forum", "group", "ediscussion", "practice", "association", "project", "country");

    /** Which section an address belongs to, by its first part. */
    private static final Map<String, String> UNDER = Map.ofEntries(
            Map.entry("forum", "forum"),
            Map.entry("topic", "forum"),
            Map.entry("post", "forum"),
            Map.entry("poll", "forum"),
            Map.entry("tag", "forum"),
            Map.entry("group", "group"),
            Map.entry("ediscussion", "ediscussion"),
            Map.entry("contribution", "ediscussion"),
            Map.entry("publication", "ediscussion"),
            Map.entry("publications", "ediscussion"),
            Map.entry("translation", "forum"),
            Map.entry("practice", "practice"),
            Map.entry("association", "association"),
            Map.entry("authority", "association"),
            Map.entry("project", "project"),
            Map.entry("country", "country"));

    @Inject
    HttpServletRequest request;

    @Inject
    PageLanguage language;

    @Inject
    Acting acting;

    @Inject
    CsrfToken csrf;

    @Inject
    OidcSettings settings;

    @Inject
    Recording recording;

    public PortalLanguage getLanguage() {
        return language.get();
    }

    public String getLang() {
        return language.get().code();
    }

    public String getDir() {
        return language.get().rightToLeft() ? "rtl" : "ltr";
    }

    public List<PortalLanguage> getLanguages() {
        return PortalLanguage.all();
    }

    /** The start of every address on this page: {@code /fr/}. */
    public String getRoot() {
        return "/" + getLang() + "/";
    }

    /** The address of this page with its query, as the browser sees it. */
    public String getAddress() {
        return recording.personal(address());
    }

    private String address() {
        Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query =
                path == null ? request.getQueryString() : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String address = path == null ? request.getRequestURI() : (String) path;
        return query == null ? address : address + "?" + query;
    }

    /** This page in another language. */
    public String in(PortalLanguage other) {
        String address = recording.personal(address());
        return Languages.inPath(address).isPresent()
                ? "/" + other.code() + address.substring(3)
                : "/" + other.code() + "/";
    }

    /** The same with host, for links that leave the page: {@code hreflang}, feeds. */
    public String absolute(String address) {
        return settings.getBaseUrl() + address;
    }

    /** Which entry of the main navigation this page lies under; empty for none. */
    public String getSection() {
        String address = address();
        String first = address.length() > 4 ? address.substring(4).split("[/?]", 2)[0] : "";
        return UNDER.getOrDefault(first, "");
    }

    /** What the frame of a page depends on of who reads it: signed in or not, with a completed profile or without. */
    public String getReader() {
        return isSignedIn() ? name().isEmpty() ? "account" : "member" : "anonymous";
    }

    /** The main navigation, with the entry that this page lies under. */
    public List<NavigationItem> getNavigation() {
        String under = getSection();
        return SECTIONS.stream()
                .map(section -> new NavigationItem(section, "nav." + section, under.equals(section)))
                .toList();
    }

    /** How the signed-in person is shown; the account's own page until the profile is completed. */
    public String getDisplayName() {
        return recording.personal(name());
    }

    private String name() {
        String name = acting.actor().name();
        return name == null ? "" : name;
    }

    public Actor getActor() {
        return recording.personal(acting.actor());
    }

    public boolean isSignedIn() {
        return !acting.actor().anonymous();
    }

    /** Whether she has completed her profile. */
    public boolean isRegistered() {
        return acting.actor().registered();
    }

    public boolean hasRole(String role) {
        return acting.actor().has(Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    /** The secret for forms; only pages of signed-in people may ask for it, for it makes a session. */
    public String getCsrf() {
        return recording.personal(csrf.value());
    }

    /** A fresh key that makes a form's submission repeatable. */
    public String getNewKey() {
        return recording.personal(CsrfToken.random());
    }

    /** {@code light} or {@code dark} when somebody chose; null to follow the system. */
    public String getTheme() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (ThemeServlet.COOKIE.equals(cookie.getName()) && ThemeServlet.THEMES.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}

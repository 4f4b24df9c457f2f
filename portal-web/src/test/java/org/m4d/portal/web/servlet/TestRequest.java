package org.m4d.portal.web.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request as a container hands it over, from somebody without cookies unless said otherwise. */
public final class TestRequest {

    private final String method;
    private final String uri;
    private final String query;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private final List<String> forwards = new ArrayList<>();
    private boolean session;
    private Principal principal;
    private RuntimeException dispatchFailure;

    private TestRequest(String method, String address) {
        this.method = method;
        int mark = address.indexOf('?');
        uri = mark < 0 ? address : address.substring(0, mark);
        query = mark < 0 ? null : address.substring(mark + 1);
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                field(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
    }

    public static TestRequest get(String address) {
        return new TestRequest("GET", address);
    }

    public static TestRequest of(String method, String address) {
        return new TestRequest(method, address);
    }

    public TestRequest field(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    public TestRequest header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    public TestRequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    public TestRequest withSession() {
        session = true;
        return this;
    }

    public TestRequest signedIn() {
        session = true;
        principal = () -> "00000000-0000-4000-8000-000000000001";
        return this;
    }

    /** Every view fails with this. */
    public TestRequest failing(RuntimeException failure) {
        dispatchFailure = failure;
        return this;
    }

    /** What it was forwarded to, in order. */
    public List<String> forwards() {
        return forwards;
    }

    public HttpServletRequest made() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                TestRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, this::answer);
    }

    private Object answer(Object proxy, java.lang.reflect.Method called, Object[] arguments) {
        Object first = arguments == null ? null : arguments[0];
        return switch (called.getName()) {
            case "getMethod" -> method;
            case "getRequestURI", "getServletPath" -> uri;
            case "getContextPath" -> "";
            case "getPathInfo" -> null;
            case "getQueryString" -> query;
            case "getDispatcherType" -> DispatcherType.REQUEST;
            case "isSecure" -> false;
            case "getHeader" -> headers.get(((String) first).toLowerCase(Locale.ROOT));
            case "getLocales" -> Collections.enumeration(List.of(Locale.ENGLISH));
            case "getParameter" -> parameters.containsKey(first) ? parameters.get(first)[0] : null;
            case "getParameterValues" -> parameters.get(first);
            case "getParameterMap" -> parameters;
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            case "getUserPrincipal" -> principal;
            case "getSession" -> session ? anySession() : null;
            case "getAttribute" -> attributes.get(first);
            case "setAttribute" -> attributes.put((String) first, arguments[1]);
            case "getRequestDispatcher" -> dispatcher((String) first);
            case "toString" -> method + " " + uri;
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }

    private RequestDispatcher dispatcher(String target) {
        return (RequestDispatcher) Proxy.newProxyInstance(
                TestRequest.class.getClassLoader(), new Class<?>[] {RequestDispatcher.class}, (p, m, a) -> {
                    if (dispatchFailure != null) {
                        throw dispatchFailure;
                    }
                    forwards.add(target);
                    return null;
                });
    }

    private static HttpSession anySession() {
        return (HttpSession) Proxy.newProxyInstance(
                TestRequest.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (p, m, a) -> null);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

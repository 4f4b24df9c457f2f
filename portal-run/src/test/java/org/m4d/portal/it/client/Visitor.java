package org.m4d.portal.it.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.m4d.portal.it.Running;

/** A browser in what security is about: cookies, forms and redirects, each of them looked at. */
public final class Visitor {
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    private final Map<String, Map<String, String>> jar = new LinkedHashMap<>();

    /** Signs in at Keycloak and comes back. */
    public Visitor signIn(String user, String password) {
        Answer form = follow(get("/login?back=/en/"));
        Matcher action = LOGIN_FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No login form at " + form.address() + ": " + form.status());
        }
        Answer back =
                follow(post(action.group(1).replace("&amp;", "&"), Map.of("username", user, "password", password)));
        back.expect(200);
        return this;
    }

    /** @param address on the portal, or a whole one */
    public Answer get(String address, String... headers) {
        return send(request(address, headers).GET(), address);
    }

    /** Posts a form as a browser does from a page of the same site. */
    public Answer post(String address, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                request(address, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                address);
    }

    /** Posts a body as it is, of any type. */
    public Answer post(String address, String type, String body) {
        return send(request(address).header("Content-Type", type).POST(BodyPublishers.ofString(body)), address);
    }

    /** Any other method, as no browser sends it from a page of ours. */
    public Answer method(String method, String address, BodyPublisher body) {
        return send(request(address).method(method, body), address);
    }

    /** Goes on until an answer is no redirect. */
    public Answer follow(Answer answer) {
        Answer current = answer;
        for (int i = 0; i < 12 && current.status() >= 300 && current.status() < 400; i++) {
            current = get(
                    URI.create(current.address()).resolve(current.location()).toString());
        }
        return current;
    }

    /** The secret of this session's forms, from a page that has one. */
    public String csrf() {
        Matcher found = CSRF.matcher(get("/en/").body());
        if (!found.find()) {
            throw new AssertionError("No form on the first page: nobody is signed in");
        }
        return found.group(1);
    }

    /** A cookie of the portal, null for none. */
    public String cookie(String name) {
        return cookies(whole("/")).get(name);
    }

    private HttpRequest.Builder request(String address, String... headers) {
        URI whole = whole(address);
        HttpRequest.Builder request = Http.request(whole.toString());
        String cookies = cookies(whole).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request, String address) {
        Answer answer = Http.send(request);
        for (String cookie : answer.cookies()) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
                cookies(whole(address)).remove(pair[0]);
            } else {
                cookies(whole(address)).put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    /** One jar for each server: ports keep Keycloak and the portal apart here, as hosts do elsewhere. */
    private Map<String, String> cookies(URI address) {
        return jar.computeIfAbsent(address.getAuthority(), authority -> new LinkedHashMap<>());
    }

    private static URI whole(String address) {
        return URI.create(address.startsWith("/") ? Running.portal() + address : address);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

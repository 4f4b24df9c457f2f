package org.m4d.portal.run.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody with a browser's cookies: signs in at Keycloak, reads pages, sends forms. */
final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final String portal;
    private final Map<String, Map<String, String>> jar;

    /** @param portal its address without a slash at the end */
    Visitor(String portal) {
        this(portal, new LinkedHashMap<>());
    }

    private Visitor(String portal, Map<String, Map<String, String>> jar) {
        this.portal = portal;
        this.jar = jar;
    }

    /**
     * An answer, with its content uncompressed.
     *
     * @param sent bytes of the content on the line
     */
    record Reply(URI address, int status, String body, long sent, HttpResponse<byte[]> whole) {
        Reply expect(int wanted) throws IOException {
            if (status != wanted) {
                throw new IOException(address + " answers " + status + " instead of " + wanted + ": "
                        + body.substring(0, Math.min(300, body.length())));
            }
            return this;
        }
    }

    Visitor signIn(String user, String password) throws IOException {
        Reply form = follow(get("/login?back=/en/"));
        Matcher action = LOGIN_FORM.matcher(form.body());
        if (!action.find()) {
            throw new IOException("no login form at " + form.address());
        }
        follow(post(action.group(1).replace("&amp;", "&"), Map.of("username", user, "password", password)))
                .expect(200);
        return this;
    }

    /** The same person in another browser window that begins anew: known to Keycloak, so that nobody asks for the password again. */
    Visitor again() throws IOException {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        jar.forEach((host, cookies) -> copy.put(host, new LinkedHashMap<>(cookies)));
        copy.remove(URI.create(portal).getAuthority());
        Visitor other = new Visitor(portal, copy);
        other.follow(other.get("/login?back=/en/about")).expect(200);
        return other;
    }

    Reply get(String address) throws IOException {
        return send(request(whole(address)).GET());
    }

    Reply post(String address, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(whole(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal)
                .POST(BodyPublishers.ofString(body)));
    }

    Reply follow(Reply first) throws IOException {
        Reply reply = first;
        for (int i = 0; i < MOST_REDIRECTS && reply.status() / 100 == 3; i++) {
            String location = reply.whole().headers().firstValue("Location").orElseThrow();
            reply = get(reply.address().resolve(location).toString());
        }
        return reply;
    }

    /** The secret of this session's forms. */
    String csrf() throws IOException {
        Matcher found = CSRF.matcher(get("/en/about").body());
        if (!found.find()) {
            throw new IOException("nobody is signed in: no form on the page");
        }
        return found.group(1);
    }

    /** What a browser sends to the portal as cookies. */
    String cookies() {
        return header(cookies(URI.create(portal)));
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(2)).header("Accept-Encoding", "gzip");
        if (!cookies(address).isEmpty()) {
            request.header("Cookie", header(cookies(address)));
        }
        return request;
    }

    private Reply send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(request.uri(), cookie));
            return new Reply(request.uri(), answer.statusCode(), text(answer), answer.body().length, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted at " + request.uri());
        }
    }

    private void keep(URI address, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            cookies(address).remove(pair[0]);
        } else {
            cookies(address).put(pair[0], pair[1]);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> cookies(URI address) {
        return jar.computeIfAbsent(address.getAuthority(), host -> new LinkedHashMap<>());
    }

    private URI whole(String address) {
        return URI.create(address.startsWith("/") ? portal + address : address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

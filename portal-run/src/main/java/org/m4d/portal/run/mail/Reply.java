package org.m4d.portal.run.mail;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered.
 *
 * @param headers beside those that every answer has
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
    private static final String POLICY = "Content-Security-Policy";
    private static final String OURS = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";
    /** Mails run no scripts, fetch nothing and know nothing of this site; their links open elsewhere. */
    private static final String THEIRS = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    static Reply page(int status, String html) {
        return new Reply(status, "text/html; charset=utf-8", bytes(html), Map.of(POLICY, OURS));
    }

    static Reply mail(String html) {
        return new Reply(
                200, "text/html; charset=utf-8", bytes("<base target=\"_blank\">" + html), Map.of(POLICY, THEIRS));
    }

    static Reply json(int status, JsonStructure json) {
        return new Reply(status, "application/json", bytes(json.toString()), Map.of());
    }

    static Reply plain(byte[] text) {
        return new Reply(200, "text/plain; charset=utf-8", text, Map.of(POLICY, "sandbox"));
    }

    static Reply file(String name, byte[] bytes) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Reply(
                200,
                "application/octet-stream",
                bytes,
                Map.of(POLICY, "sandbox", "Content-Disposition", "attachment; filename*=UTF-8''" + encoded));
    }

    static Reply style(byte[] css) {
        return new Reply(200, "text/css; charset=utf-8", css, Map.of());
    }

    static Reply seeOther(String path) {
        return new Reply(303, "text/plain; charset=utf-8", new byte[0], Map.of("Location", path));
    }

    void send(HttpExchange exchange) throws IOException {
        Headers out = exchange.getResponseHeaders();
        out.set("Content-Type", type);
        out.set("X-Content-Type-Options", "nosniff");
        out.set("Referrer-Policy", "no-referrer");
        out.set("Cache-Control", "no-store");
        out.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.forEach(out::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

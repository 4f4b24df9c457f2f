package org.m4d.portal.it.client;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.m4d.portal.it.Running;
import org.m4d.portal.run.Tokens;

/** A program that talks to the portal's API, on behalf of somebody or of nobody. */
public final class Api {
    private static final String JSON = "application/json";

    /** By user. */
    private static final Map<String, Object> LOGINS = new ConcurrentHashMap<>();

    private final List<String> standing;

    private Api(List<String> standing) {
        this.standing = List.copyOf(standing);
    }

    public static Api anonymous() {
        return new Api(List.of());
    }

    /** On behalf of a demonstration user. */
    public static Api as(String user) {
        return withToken(token(user, "demo"));
    }

    public static Api withToken(String token) {
        return anonymous().with("Authorization", "Bearer " + token);
    }

    /** An access token as any client of the demonstration realm gets it. */
    public static String token(String user, String password) {
        // Keycloak takes two logins of one person at the same moment for an attack
        synchronized (LOGINS.computeIfAbsent(user, name -> new Object())) {
            try {
                return Tokens.byPassword(Running.issuer(), "portal-demo-cli", user, password);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** The same client with one more header on every request. */
    public Api with(String header, String value) {
        List<String> more = new ArrayList<>(standing);
        more.add(header);
        more.add(value);
        return new Api(more);
    }

    /** @param path after {@code /api/v1/} */
    public Answer get(String path) {
        return Http.send(request(path).GET());
    }

    /** What is no text; fails unless it is there. */
    public byte[] download(String path) {
        return Http.download(request(path).GET());
    }

    public Answer post(String path, JsonStructure body) {
        return post(path, body.toString());
    }

    /** Sends a body as it is, well-formed or not. */
    public Answer post(String path, String body) {
        return send("POST", path, JSON, BodyPublishers.ofString(body));
    }

    public Answer put(String path, JsonStructure body) {
        return send("PUT", path, JSON, BodyPublishers.ofString(body.toString()));
    }

    /** Sends lines to the bulk import. */
    public Answer importLines(String kind, String... lines) {
        return send(
                "POST", "imports/" + kind, "application/x-ndjson", BodyPublishers.ofString(String.join("\n", lines)));
    }

    public Answer send(String method, String path, String type, BodyPublisher body) {
        return Http.send(request(path).header("Content-Type", type).method(method, body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = Http.request(Running.portal() + "/api/v1/" + path);
        for (int i = 0; i < standing.size(); i += 2) {
            request.header(standing.get(i), standing.get(i + 1));
        }
        return request;
    }
}

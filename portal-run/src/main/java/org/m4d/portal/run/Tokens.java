package org.m4d.portal.run;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Access tokens by direct grant, for the launcher's own work and for scripts with demonstration users. */
public final class Tokens {
    private Tokens() {}

    /**
     * @param realm the realm's address
     * @return an access token
     * @throws IOException if Keycloak does not answer, or refuses
     */
    public static String byPassword(String realm, String client, String user, String password) throws IOException {
        Map<String, String> form = new TreeMap<>(
                Map.of("grant_type", "password", "client_id", client, "username", user, "password", password));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = Http.request(realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Keycloak gave no token to " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("access_token");
        }
    }
}

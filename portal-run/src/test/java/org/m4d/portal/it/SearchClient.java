package org.m4d.portal.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.run.Tokens;

/** The portal's search and import, as a program uses them. */
final class SearchClient {

    private static final Duration INDEXED_WITHIN = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    private SearchClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** {@code portal.base-url} (or {@code portal.url}) and {@code keycloak.issuer}; {@code portal.import-token} where there are no demo users. */
    static SearchClient ofSystemProperties() throws IOException {
        String given = System.getProperty("portal.import-token");
        return new SearchClient(
                System.getProperty("portal.base-url", System.getProperty("portal.url")),
                given != null
                        ? given
                        : Tokens.byPassword(
                                System.getProperty("keycloak.issuer"), "portal-demo-cli", "importer1", "demo"));
    }

    /** The lines of a kind of demonstration content. */
    static String demo(String kind) throws IOException {
        try (InputStream in = Tokens.class.getResourceAsStream("/demo/" + kind + ".ndjson")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void importLines(String kind, String lines) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/imports/" + kind))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"status\":\"error\"")) {
            throw new IOException("The import was refused: " + answer.statusCode() + " " + answer.body());
        }
    }

    JsonObject search(Map<String, String> parameters) throws IOException, InterruptedException {
        String query = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/search?" + query))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The search failed: " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The external keys of the practices found, best first. */
    List<String> keys(String words, String language, int limit) throws IOException, InterruptedException {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        parameters.put("type", "practice");
        parameters.put("lang", language);
        parameters.put("limit", String.valueOf(limit));
        return search(parameters).getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                .map(hit -> hit.getString("key", ""))
                .toList();
    }

    /** Waits until at least so many records are found: the index follows the database shortly after. */
    void awaitTotal(Map<String, String> parameters, int least) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(INDEXED_WITHIN);
        while (search(parameters).getInt("total") < least) {
            pause(end);
        }
    }

    /** Waits until the practice imported under a key is found. */
    void awaitKey(String key, String language) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(INDEXED_WITHIN);
        while (!keys("", language, 100).contains(key)) {
            pause(end);
        }
    }

    private static void pause(Instant end) throws IOException, InterruptedException {
        if (Instant.now().isAfter(end)) {
            throw new IOException("The index did not catch up with the import.");
        }
        Thread.sleep(200);
    }
}

package org.m4d.portal.run;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** Sends archives to the portal's API, and asks how far their imports are. A file is sent as it is read. */
public final class ArchiveClient {
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(6);
    private static final int AT_ONCE = 100;

    private final Settings settings;
    private final ImportClient imports;

    public ArchiveClient(Settings settings) {
        this.settings = settings;
        this.imports = new ImportClient(settings);
    }

    /**
     * Sends an archive.
     *
     * @param forum a slug; null when each category becomes a forum
     * @param lang null for the forum's
     * @return its import
     */
    public JsonObject send(String kind, Path file, String forum, String lang) throws IOException {
        String query = "?kind=" + kind + "&name=" + encoded(String.valueOf(file.getFileName()))
                + (forum == null ? "" : "&forum=" + encoded(forum)) + (lang == null ? "" : "&lang=" + encoded(lang));
        return answer(request(query)
                .timeout(LONGEST_UPLOAD)
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofFile(file))
                .build());
    }

    /** How far an import is. */
    public JsonObject one(int id) throws IOException {
        return answer(request("/" + id).build());
    }

    /** Tells what could not be taken, in the order of the archive. */
    public void refusals(int id, Consumer<JsonObject> told) throws IOException {
        String after = "";
        while (after != null) {
            JsonObject page = answer(request("/" + id + "/refusals?limit=" + AT_ONCE
                            + (after.isEmpty() ? "" : "&after=" + encoded(after)))
                    .build());
            page.getJsonArray("items").getValuesAs(JsonValue::asJsonObject).forEach(told);
            after = page.getString("next", null);
        }
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return Http.request("http://" + Settings.LOOPBACK + ":" + settings.port(Port.PORTAL) + "/api/v1/archive-imports"
                        + path)
                .header("Authorization", "Bearer " + imports.token())
                .header("Accept", "application/json, application/problem+json");
    }

    private static JsonObject answer(HttpRequest request) throws IOException {
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() >= 300) {
            throw new LauncherException(
                    "The portal refused: status " + answer.statusCode() + "\n" + answer.body(),
                    answer.statusCode() == 401
                            ? "The access token is no longer valid; an import that runs goes on by itself."
                            : "See the portal's log below the data directory for more.");
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

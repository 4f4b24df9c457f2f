package org.m4d.portal.run;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the lines of an import.
 *
 * @param counts how many lines were created, updated, unchanged, refused
 * @param refused one sentence for each refused line
 */
record ImportReport(Map<String, Integer> counts, List<String> refused) {
    static ImportReport of(String answer) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        answer.lines().filter(line -> !line.isBlank()).forEach(line -> {
            JsonObject result = parse(line);
            String status = result.getString("status", "error");
            counts.merge(status, 1, Integer::sum);
            if ("error".equals(status)) {
                refused.add(sentence(result));
            }
        });
        return new ImportReport(counts, refused);
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new LauncherException(
                    "The portal's report has a line that is not JSON: " + line, "See the portal's log.", e);
        }
    }

    private static String sentence(JsonObject result) {
        String key = result.containsKey("key") && !result.isNull("key") ? " (" + result.get("key") + ")" : "";
        Object problem = result.get("problem");
        String reason = problem instanceof JsonObject details
                ? details.getString("detail", details.getString("title", details.toString()))
                        + (details.containsKey("errors") ? " " + details.get("errors") : "")
                : String.valueOf(problem);
        return "line " + result.get("line") + key + ": " + reason;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        counts.forEach(
                (status, count) -> text.append(status).append(' ').append(count).append("  "));
        refused.forEach(line -> text.append("\n  ").append(line));
        return text.toString();
    }
}

package org.m4d.portal.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Documents, questions, and which document answers which question. */
record RelevanceSet(
        String name, List<JsonObject> documents, Map<String, String> queries, Map<String, Set<String>> answers) {

    static RelevanceSet read(String name) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        lines(name, "queries.jsonl")
                .map(RelevanceSet::json)
                .forEach(q -> queries.put(q.getString("_id"), q.getString("text")));
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        lines(name, "qrels.tsv").skip(1).map(line -> line.split("\t")).forEach(cells -> answers.computeIfAbsent(
                        cells[0], unused -> new LinkedHashSet<>())
                .add(name + "-" + cells[1]));
        return new RelevanceSet(
                name, lines(name, "corpus.jsonl").map(RelevanceSet::json).toList(), queries, answers);
    }

    int size() {
        return documents.size();
    }

    Set<String> relevantTo(String query) {
        return answers.get(query);
    }

    /** The documents as lines of an import. */
    String asPractices(String language) {
        StringBuilder lines = new StringBuilder();
        documents.forEach(document -> lines.append(Json.createObjectBuilder()
                        .add("key", name + "-" + document.getString("_id"))
                        .add("lang", language)
                        .add("title", document.getString("title"))
                        .add("body", document.getString("text"))
                        .build())
                .append('\n'));
        return lines.toString();
    }

    private static Stream<String> lines(String set, String file) throws IOException {
        try (InputStream in = RelevanceSet.class.getResourceAsStream("/relevance/" + set + "/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}

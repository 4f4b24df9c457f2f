package org.m4d.portal.realm;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The one source of both realms. {@code realm.json} is the production realm as it stands; the demonstration realm is that
 * one with {@code demo.patch.json} (RFC 6902) applied and the users of {@code demo-users.csv} added, so that all that
 * makes the demonstration weaker is written down in those two files and nowhere else.
 */
public final class RealmSource {
    private final Path directory;

    /** A source in the given directory. */
    public RealmSource(Path directory) {
        this.directory = directory;
    }

    /** Writes both realms: first argument the source directory, second where to write. */
    public static void main(String[] arguments) throws IOException {
        RealmSource source = new RealmSource(Path.of(arguments[0]));
        Path target = Files.createDirectories(Path.of(arguments[1]));
        write(source.production(), target.resolve("realm-production.json"));
        write(source.demo(), target.resolve("realm-demo.json"));
    }

    /** The realm for production. */
    public JsonObject production() throws IOException {
        return read("realm.json").asJsonObject();
    }

    /** The realm for trying out: its users have the password demo and, but for one, no second factor. */
    public JsonObject demo() throws IOException {
        JsonObject patched =
                Json.createPatch(read("demo.patch.json").asJsonArray()).apply(production());
        JsonArrayBuilder users = Json.createArrayBuilder(patched.getJsonArray("users"));
        try (BufferedReader lines =
                Files.newBufferedReader(directory.resolve("demo-users.csv"), StandardCharsets.UTF_8)) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoUser::parse)
                    .forEach(user -> users.add(user.toJson()));
        }
        return Json.createObjectBuilder(patched).add("users", users).build();
    }

    private JsonStructure read(String name) throws IOException {
        try (Reader text = Files.newBufferedReader(directory.resolve(name), StandardCharsets.UTF_8);
                JsonReader reader = Json.createReader(text)) {
            return reader.read();
        }
    }

    private static void write(JsonObject realm, Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            writer.writeObject(realm);
        }
    }
}

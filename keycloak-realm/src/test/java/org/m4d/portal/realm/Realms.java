package org.m4d.portal.realm;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

/** The two realms as the build makes them, and ways to ask them. */
final class Realms {
    static final RealmSource SOURCE = new RealmSource(Path.of("src/main/realm"));

    private Realms() {}

    static JsonObject production() {
        try {
            return SOURCE.production();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject demo() {
        try {
            return SOURCE.demo();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that can be used. */
    static List<JsonObject> clients(JsonObject realm) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getBoolean("enabled", true))
                .toList();
    }

    static JsonObject client(JsonObject realm, String id) {
        return with(realm.getJsonArray("clients"), "clientId", id);
    }

    static JsonObject role(JsonObject realm, String name) {
        return with(realm.getJsonObject("roles").getJsonArray("realm"), "name", name);
    }

    static JsonObject user(JsonObject realm, String name) {
        return with(realm.getJsonArray("users"), "username", name);
    }

    static JsonObject flow(JsonObject realm, String alias) {
        return with(realm.getJsonArray("authenticationFlows"), "alias", alias);
    }

    static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    static JsonObject with(JsonArray array, String key, String value) {
        return array.getValuesAs(JsonObject.class).stream()
                .filter(object -> value.equals(object.getString(key, null)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(key + "=" + value));
    }
}

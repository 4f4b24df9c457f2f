package org.m4d.portal.realm;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.NoSuchElementException;

/** The steps of one authentication flow. */
final class Executions {
    private final JsonObject realm;
    private final List<JsonObject> steps;

    private Executions(JsonObject realm, List<JsonObject> steps) {
        this.realm = realm;
        this.steps = steps;
    }

    static Executions of(JsonObject realm, String flow) {
        return new Executions(
                realm,
                Realms.flow(realm, flow)
                        .getJsonArray("authenticationExecutions")
                        .getValuesAs(JsonObject.class));
    }

    /** What can be done in this flow itself, without its parts. */
    List<String> authenticators() {
        return steps.stream()
                .filter(step -> step.containsKey("authenticator"))
                .map(step -> step.getString("authenticator"))
                .toList();
    }

    String requirement(String step) {
        return step(step).getString("requirement");
    }

    JsonObject config(String step) {
        return Realms.with(
                        realm.getJsonArray("authenticatorConfig"),
                        "alias",
                        step(step).getString("authenticatorConfig"))
                .getJsonObject("config");
    }

    private JsonObject step(String name) {
        return steps.stream()
                .filter(step -> name.equals(step.getString("authenticator", null))
                        || name.equals(step.getString("flowAlias", null)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }
}

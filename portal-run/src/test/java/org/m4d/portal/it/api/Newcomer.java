package org.m4d.portal.it.api;

import jakarta.json.Json;
import java.util.UUID;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Keycloak;

/** Somebody of whom the portal knows nothing yet: trust level 0. */
final class Newcomer {
    private Newcomer() {}

    static Api registered() {
        return registered("it-newcomer-" + UUID.randomUUID());
    }

    /** @param name the username of the account to make, with the password of all demonstration users */
    static Api registered(String name) {
        Keycloak.administration().register(name);
        Api newcomer = Api.withToken(Api.token(name, "demo"));
        newcomer.put(
                        "me",
                        Json.createObjectBuilder()
                                .add("name", "New Member")
                                .add("stakeholder", "NGO")
                                .add("countries", Json.createArrayBuilder())
                                .add("languages", Json.createArrayBuilder())
                                .add("interests", Json.createArrayBuilder())
                                .build())
                .expect(201);
        return newcomer;
    }
}

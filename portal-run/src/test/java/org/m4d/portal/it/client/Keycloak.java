package org.m4d.portal.it.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.m4d.portal.it.Running;
import org.m4d.portal.run.Secrets;
import org.m4d.portal.run.Tokens;

/** The administration of accounts, as an operator has it. */
public final class Keycloak {
    private final String token;

    private Keycloak(String token) {
        this.token = token;
    }

    /** Signs in as the launcher's own administrator. */
    public static Keycloak administration() {
        Secrets secrets = Secrets.keptIn(Running.data().resolve("secrets.properties"));
        try {
            return new Keycloak(Tokens.byPassword(
                    Running.keycloak() + "/realms/master",
                    "admin-cli",
                    "portal-launcher",
                    secrets.get(Secrets.Name.KEYCLOAK_ADMIN)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String token() {
        return token;
    }

    /** A new account with the password {@code demo} and what everybody gets; returns its id. */
    public String register(String username) {
        JsonObject user = Json.createObjectBuilder()
                .add("username", username)
                .add("firstName", "Test")
                .add("lastName", "Person")
                .add("email", username + "@example.org")
                .add("emailVerified", true)
                .add("enabled", true)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", "demo")
                                        .add("temporary", false)))
                .build();
        String address = send("POST", "/users", user).expect(201).location();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Gives an account one more realm role. */
    public void give(String user, String role) {
        JsonArray roles = Json.createArrayBuilder().add(get("/roles/" + role)).build();
        send("POST", "/users/" + user + "/role-mappings/realm", roles).expect(204);
    }

    /** Takes away what every account gets, the role member among it. */
    public void withdrawRoles(String user) {
        String mappings = "/users/" + user + "/role-mappings/realm";
        send("DELETE", mappings, get(mappings)).expect(204);
    }

    public void disable(String user) {
        send(
                        "PUT",
                        "/users/" + user,
                        Json.createObjectBuilder().add("enabled", false).build())
                .expect(204);
    }

    public void delete(String user) {
        Http.send(request("/users/" + user).DELETE()).expect(204);
    }

    public JsonStructure get(String path) {
        return Http.send(request(path).GET()).expect(200).structure();
    }

    /** @param path after the realm's address */
    public Answer send(String method, String path, JsonStructure body) {
        return Http.send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    public void deleteAt(String path) {
        Http.send(request(path).DELETE()).expect(204);
    }

    private HttpRequest.Builder request(String path) {
        return Http.request(Running.keycloak() + "/admin/realms/m4d" + path).header("Authorization", "Bearer " + token);
    }
}

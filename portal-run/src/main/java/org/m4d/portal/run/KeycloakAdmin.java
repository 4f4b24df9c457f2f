package org.m4d.portal.run;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * Keeps the two clients of an existing realm in step with this installation: base address and secrets may have changed
 * since the import, by another port or by a backup from elsewhere.
 */
final class KeycloakAdmin {
    static final String USER = "portal-launcher";

    private final Settings settings;
    private final Secrets secrets;
    private final String server;

    KeycloakAdmin(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.server = "http://" + Settings.LOOPBACK + ":" + settings.port(Port.KEYCLOAK);
    }

    void alignClients() throws IOException {
        String token = Tokens.byPassword(
                server + "/realms/master", "admin-cli", USER, secrets.get(Secrets.Name.KEYCLOAK_ADMIN));
        align(token, "portal-web", secrets.get(Secrets.Name.OIDC_CLIENT));
        align(token, "portal-admin", secrets.get(Secrets.Name.OIDC_ADMIN_CLIENT));
    }

    private void align(String token, String clientId, String secret) throws IOException {
        String clients = server + "/admin/realms/m4d/clients";
        HttpResponse<String> found = Http.send(Http.request(clients + "?clientId=" + clientId)
                .header("Authorization", "Bearer " + token)
                .build());
        JsonArray matches = found.statusCode() == 200 ? array(found.body()) : JsonArray.EMPTY_JSON_ARRAY;
        if (matches.isEmpty()) {
            throw new LauncherException(
                    "Keycloak's realm m4d has no client " + clientId + " (status " + found.statusCode() + ").",
                    "The realm was changed by hand or not restored as a whole. Restore a backup, or begin anew by"
                            + " ./portal reset.");
        }
        JsonObject client = matches.getJsonObject(0);
        JsonObject changed =
                Json.createObjectBuilder(moved(client)).add("secret", secret).build();
        if (!changed.equals(client)) {
            update(token, clients + "/" + client.getString("id"), changed);
        }
    }

    /** The client with every address of the portal moved to where the portal is now. */
    private JsonObject moved(JsonObject client) {
        String old = client.getString("rootUrl", "");
        if (old.isEmpty() || old.equals(settings.baseUrl())) {
            return client;
        }
        try (JsonReader reader =
                Json.createReader(new StringReader(client.toString().replace(old, settings.baseUrl())))) {
            return reader.readObject();
        }
    }

    private static void update(String token, String address, JsonObject client) throws IOException {
        HttpRequest request = Http.request(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(client.toString()))
                .build();
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() != 204) {
            throw new IOException("Keycloak refused a client: " + answer.statusCode() + " " + answer.body());
        }
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}

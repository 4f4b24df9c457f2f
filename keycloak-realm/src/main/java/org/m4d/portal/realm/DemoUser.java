package org.m4d.portal.realm;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/**
 * An invented person of the demonstration.
 *
 * @param number gives the account's id, which the portal's demonstration content knows
 * @param username what one signs in with
 * @param role the realm role beside member, or empty
 * @param totpSecret secret of the second factor, or empty for none
 */
record DemoUser(
        int number,
        String username,
        String firstName,
        String lastName,
        String language,
        String role,
        String totpSecret) {
    private static final String PASSWORD = "demo";

    static DemoUser parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException("seven cells are wanted: " + line);
        }
        return new DemoUser(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    String id() {
        return String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number);
    }

    JsonObject toJson() {
        JsonArrayBuilder roles = Json.createArrayBuilder().add("default-roles-m4d");
        if (!role.isEmpty()) {
            roles.add(role);
        }
        return Json.createObjectBuilder()
                .add("id", id())
                .add("username", username)
                .add("email", username + "@example.org")
                .add("emailVerified", true)
                .add("enabled", true)
                .add("firstName", firstName)
                .add("lastName", lastName)
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("locale", Json.createArrayBuilder().add(language)))
                .add("realmRoles", roles)
                .add("credentials", credentials())
                .build();
    }

    private JsonArrayBuilder credentials() {
        JsonArrayBuilder credentials = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("type", "password").add("value", PASSWORD));
        if (!totpSecret.isEmpty()) {
            JsonObject secret =
                    Json.createObjectBuilder().add("value", totpSecret).build();
            JsonObjectBuilder otp = Json.createObjectBuilder()
                    .add("subType", "totp")
                    .add("digits", 6)
                    .add("period", 30)
                    .add("counter", 0)
                    .add("algorithm", "HmacSHA1");
            credentials.add(Json.createObjectBuilder()
                    .add("type", "otp")
                    .add("userLabel", "demonstration")
                    .add("secretData", secret.toString())
                    .add("credentialData", otp.build().toString()));
        }
        return credentials;
    }
}

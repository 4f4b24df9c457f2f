package org.m4d.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.security.AccountState;
import org.m4d.portal.security.IdentityDirectory;
import org.m4d.portal.security.Role;

/** Reads accounts by Keycloak's admin API, as a service account that may view users and nothing else. */
@ApplicationScoped
public class KeycloakDirectory implements IdentityDirectory {

    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "portal.oidc.admin-client-id", defaultValue = "portal-admin")
    String clientId;

    @Inject
    @ConfigProperty(name = "portal.oidc.admin-client-secret")
    String clientSecret;

    @Inject
    Clock clock;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private record Token(String value, Instant until) {}

    private volatile Token token;

    @Override
    public AccountState read(String subject) {
        String user = adminAddress() + "/users/" + encode(subject);
        HttpResponse<String> account = get(user);
        if (account.statusCode() == NOT_FOUND) {
            return AccountState.GONE;
        }
        JsonObject found = read(account, JsonObject.class);
        if (!found.containsKey("username")) {
            throw unexpected(account);
        }
        if (!found.getBoolean("enabled", false)) {
            return AccountState.GONE;
        }
        HttpResponse<String> roles = get(user + "/role-mappings/realm/composite");
        return roles.statusCode() == NOT_FOUND
                ? AccountState.GONE
                : new AccountState(true, found.getString("username", ""), known(roles), address(found));
    }

    @Override
    public Optional<String> subjectOf(String address) {
        HttpResponse<String> found =
                get(adminAddress() + "/users?exact=true&briefRepresentation=true&max=2&email=" + encode(address));
        // addresses are unique in the realm; a directory that lets two accounts share one tells us nothing about who
        // writes
        List<JsonObject> accounts = read(found, JsonArray.class).getValuesAs(JsonObject.class).stream()
                .filter(account -> account.getBoolean("enabled", false))
                .filter(account -> address.equalsIgnoreCase(address(account)))
                .toList();
        return accounts.size() == 1 ? Optional.of(accounts.getFirst().getString("id")) : Optional.empty();
    }

    private static String address(JsonObject account) {
        return account.getBoolean("emailVerified", false) ? account.getString("email", null) : null;
    }

    private static Set<Role> known(HttpResponse<String> answer) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        for (JsonValue role : read(answer, JsonArray.class)) {
            if (!(role instanceof JsonObject named) || !named.containsKey("name")) {
                throw unexpected(answer);
            }
            Role.of(named.getString("name", "")).ifPresent(known::add);
        }
        return known;
    }

    private String adminAddress() {
        return issuer.replace("/realms/", "/admin/realms/");
    }

    private HttpResponse<String> get(String address) {
        HttpResponse<String> answer = send(authorized(address));
        if (answer.statusCode() == UNAUTHORIZED) {
            token = null;
            answer = send(authorized(address));
        }
        if (answer.statusCode() != OK && answer.statusCode() != NOT_FOUND) {
            throw new Unavailable(
                    "error.identity-unavailable",
                    new IOException("Keycloak answered " + answer.statusCode() + " to " + address));
        }
        return answer;
    }

    private HttpRequest authorized(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + accessToken())
                .header("Accept", "application/json")
                .GET()
                .build();
    }

    private String accessToken() {
        Token held = token;
        if (held == null || clock.instant().isAfter(held.until())) {
            held = requestToken();
            token = held;
        }
        return held.value();
    }

    private Token requestToken() {
        String form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret="
                + encode(clientSecret);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != OK) {
            throw new Unavailable(
                    "error.identity-unavailable",
                    new IOException("Keycloak refused the portal's own account: " + answer.statusCode()));
        }
        JsonObject granted = read(answer, JsonObject.class);
        if (!granted.containsKey("access_token")) {
            throw unexpected(answer);
        }
        Duration life = Duration.ofSeconds(granted.getInt("expires_in", 0))
                .multipliedBy(4)
                .dividedBy(5);
        return new Token(granted.getString("access_token", ""), clock.instant().plus(life));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new Unavailable("error.identity-unavailable", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable("error.identity-unavailable", interrupted);
        }
    }

    private static <T extends JsonStructure> T read(HttpResponse<String> answer, Class<T> shape) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonStructure read = reader.read();
            if (shape.isInstance(read)) {
                return shape.cast(read);
            }
        } catch (JsonException broken) {
            throw new Unavailable("error.identity-unavailable", broken);
        }
        throw unexpected(answer);
    }

    private static Unavailable unexpected(HttpResponse<String> answer) {
        return new Unavailable(
                "error.identity-unavailable", new IOException("Not what Keycloak should answer at " + answer.uri()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

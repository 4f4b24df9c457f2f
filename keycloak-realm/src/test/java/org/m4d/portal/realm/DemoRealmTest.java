package org.m4d.portal.realm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration realm: the production realm, and what makes it easy to try. */
class DemoRealmTest {
    private final JsonObject realm = Realms.demo();

    @ParameterizedTest
    @CsvSource({
        "member1, 01, member",
        "org2, 04, member",
        "authority1, 05, member",
        "facilitator1, 07, facilitator",
        "reviewer3, 10, reviewer",
        "verifier4, 14, verifier",
        "moderator1, 15, moderator",
        "admin1, 17, administrator",
        "admin2, 18, administrator",
        "importer1, 19, importer"
    })
    void usersHaveTheIdsAndRolesThatTheContentKnows(String name, String number, String role) {
        JsonObject user = Realms.user(realm, name);
        assertThat(user.getString("id")).isEqualTo("00000000-0000-4000-8000-0000000000" + number);
        assertThat(user.getString("email")).isEqualTo(name + "@example.org");
        List<String> roles = Realms.strings(user.getJsonArray("realmRoles"));
        assertThat(roles).contains("default-roles-m4d");
        if (!"member".equals(role)) {
            assertThat(roles).contains(role);
        }
    }

    @Test
    void thereAreNineteenOfThemAndAllHaveThePasswordDemo() {
        List<JsonObject> people = realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> user.containsKey("credentials"))
                .toList();
        assertThat(people).hasSize(19).allSatisfy(user -> assertThat(
                        Realms.with(user.getJsonArray("credentials"), "type", "password")
                                .getString("value"))
                .isEqualTo("demo"));
    }

    @Test
    void admin2AloneHasASecondFactor() {
        assertThat(realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                        .filter(user -> user.toString().contains("totp"))
                        .map(user -> user.getString("username")))
                .containsExactly("admin2");
    }

    @Test
    void noRoleForcesASecondFactorOnUsersWhoHaveNone() {
        assertThat(realm.getJsonObject("roles").getJsonArray("realm").toString())
                .doesNotContain("second-factor-required");
    }

    @Test
    void scriptsGetTokensLikeThePortalsOwn() {
        JsonObject cli = Realms.client(realm, "portal-demo-cli");
        assertThat(cli.getBoolean("directAccessGrantsEnabled")).isTrue();
        assertThat(cli.getBoolean("standardFlowEnabled")).isFalse();
        assertThat(cli.getJsonArray("protocolMappers"))
                .isEqualTo(Realms.client(realm, "portal-web").getJsonArray("protocolMappers"));
    }

    @Test
    void nothingElseDiffersFromProduction() {
        Set<String> changed = new HashSet<>();
        JsonObject production = Realms.production();
        Set<String> keys = new HashSet<>(production.keySet());
        keys.addAll(realm.keySet());
        keys.forEach(key -> {
            if (production.get(key) == null || !production.get(key).equals(realm.get(key))) {
                changed.add(key);
            }
        });
        assertThat(changed)
                .containsExactlyInAnyOrder("displayName", "passwordPolicy", "verifyEmail", "roles", "clients", "users");
        assertThat(Realms.client(realm, "portal-web")).isEqualTo(Realms.client(production, "portal-web"));
    }
}

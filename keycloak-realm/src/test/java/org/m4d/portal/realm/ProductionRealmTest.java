package org.m4d.portal.realm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the production realm, one test each. */
class ProductionRealmTest {
    private final JsonObject realm = Realms.production();

    @Test
    void hasNoUsersButTheServiceAccount() {
        assertThat(realm.getJsonArray("users").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.getString("username")).isEqualTo("service-account-portal-admin");
                    assertThat(user.containsKey("credentials")).isFalse();
                });
    }

    @Test
    void noClientTakesPasswords() {
        assertThat(Realms.clients(realm))
                .allSatisfy(client -> assertThat(client.getBoolean("directAccessGrantsEnabled"))
                        .isFalse());
    }

    @Test
    void noClientUsesTheImplicitFlow() {
        assertThat(Realms.clients(realm)).allSatisfy(client -> assertThat(client.getBoolean("implicitFlowEnabled"))
                .isFalse());
    }

    /** Keycloak makes it in every realm that does not name it, open to everybody who has a password. */
    @Test
    void keycloaksOwnCommandLineIsShut() {
        JsonObject own = Realms.client(realm, "admin-cli");
        assertThat(own.getBoolean("enabled")).isFalse();
        assertThat(own.getBoolean("directAccessGrantsEnabled")).isFalse();
    }

    @Test
    void everyClientHasASecretThatIsNotInTheSource() {
        assertThat(Realms.clients(realm)).allSatisfy(client -> {
            assertThat(client.getBoolean("publicClient")).isFalse();
            assertThat(client.getString("secret")).matches("\\$\\{[A-Z_]+}");
        });
    }

    @Test
    void redirectsGoToOneAddressOfThePortalAndContainNoWildcard() {
        JsonObject client = Realms.client(realm, "portal-web");
        assertThat(Realms.strings(client.getJsonArray("redirectUris"))).containsExactly("${PORTAL_BASE_URL}/callback");
        assertThat(Realms.strings(client.getJsonArray("webOrigins"))).containsExactly("${PORTAL_BASE_URL}");
        assertThat(client.getJsonObject("attributes")
                        .getString("post.logout.redirect.uris")
                        .split("##"))
                .allSatisfy(address -> assertThat(address).matches("\\$\\{PORTAL_BASE_URL}/(en|fr|es|ar)?"));
        assertThat(Realms.clients(realm))
                .allSatisfy(each ->
                        assertThat(each.getJsonArray("redirectUris").toString()).doesNotContain("*"));
    }

    @Test
    void guessingPasswordsIsDetectedAndSlowedDown() {
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getInt("failureFactor")).isBetween(3, 10);
        assertThat(realm.getInt("waitIncrementSeconds")).isGreaterThanOrEqualTo(60);
    }

    @Test
    void passwordsAreLongAndNotTheName() {
        assertThat(realm.getString("passwordPolicy"))
                .contains("length(12)", "notUsername", "notContainsUsername", "notEmail");
    }

    @Test
    void mailAddressesAreVerifiedAndOfOnePerson() {
        assertThat(realm.getBoolean("verifyEmail")).isTrue();
        assertThat(realm.getBoolean("duplicateEmailsAllowed")).isFalse();
    }

    @Test
    void accessTokensLiveFiveMinutesAtMost() {
        assertThat(realm.getInt("accessTokenLifespan")).isBetween(60, 300);
    }

    @Test
    void nobodyGetsTokensThatOutliveTheSession() {
        assertThat(Realms.strings(Realms.role(realm, "default-roles-m4d")
                        .getJsonObject("composites")
                        .getJsonArray("realm")))
                .containsExactly("member");
        assertThat(Realms.clients(realm))
                .allSatisfy(client -> assertThat(Realms.strings(client.getJsonArray("optionalClientScopes")))
                        .isEmpty())
                .allSatisfy(client -> assertThat(Realms.strings(client.getJsonArray("defaultClientScopes")))
                        .contains("basic", "roles")
                        .doesNotContain("offline_access"));
    }

    @Test
    void registrationAsksForConsent() {
        assertThat(realm.getBoolean("registrationAllowed")).isTrue();
        assertThat(realm.getString("registrationFlow")).isEqualTo("m4d registration");
        assertThat(Executions.of(realm, "m4d registration").requirement("registration-page-form"))
                .isEqualTo("REQUIRED");
        assertThat(Executions.of(realm, "m4d registration form").requirement("registration-terms-and-conditions"))
                .isEqualTo("REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verifier", "moderator", "administrator", "importer"})
    void privilegedRolesAreMarkedForTheSecondFactor(String role) {
        assertThat(Realms.strings(Realms.role(realm, role)
                        .getJsonObject("composites")
                        .getJsonObject("client")
                        .getJsonArray("portal-web")))
                .containsExactly("second-factor-required");
    }

    @Test
    void whoeverIsMarkedCannotSignInByPasswordAlone() {
        assertThat(realm.getString("browserFlow")).isEqualTo("m4d browser");
        assertThat(Executions.of(realm, "m4d browser").authenticators()).containsExactly("auth-cookie");
        assertThat(Executions.of(realm, "m4d browser forms").requirement("m4d second factor by role"))
                .isEqualTo("CONDITIONAL");
        Executions byRole = Executions.of(realm, "m4d second factor by role");
        assertThat(byRole.requirement("conditional-user-role")).isEqualTo("REQUIRED");
        assertThat(byRole.requirement("auth-otp-form")).isEqualTo("REQUIRED");
        assertThat(byRole.config("conditional-user-role").getString("condUserRole"))
                .isEqualTo("portal-web.second-factor-required");
        assertThat(byRole.config("conditional-user-role").getString("negate")).isEqualTo("false");
        assertThat(byRole.config("conditional-credential").getString("credentials"))
                .isEqualTo("webauthn-passwordless");
    }

    @Test
    void passkeysAreAllowedAndAskWhoHoldsThem() {
        assertThat(realm.getBoolean("webAuthnPolicyPasswordlessPasskeysEnabled"))
                .isTrue();
        assertThat(realm.getString("webAuthnPolicyPasswordlessUserVerificationRequirement"))
                .isEqualTo("required");
        assertThat(Realms.with(realm.getJsonArray("requiredActions"), "alias", "webauthn-register-passwordless")
                        .getBoolean("enabled"))
                .isTrue();
    }

    @Test
    void thePortalMayReadAccountsAndNotChangeThem() {
        assertThat(Realms.strings(Realms.user(realm, "service-account-portal-admin")
                        .getJsonObject("clientRoles")
                        .getJsonArray("realm-management")))
                .containsExactlyInAnyOrder("view-users", "query-users", "view-realm");
    }

    @Test
    void tokensCarryTheRolesAsGroupsAndTheApiAsAudience() {
        JsonObject client = Realms.client(realm, "portal-web");
        JsonObject groups = Realms.with(client.getJsonArray("protocolMappers"), "name", "realm roles as groups")
                .getJsonObject("config");
        assertThat(groups.getString("claim.name")).isEqualTo("groups");
        assertThat(List.of("id.token.claim", "access.token.claim", "userinfo.token.claim"))
                .allSatisfy(token -> assertThat(groups.getString(token)).isEqualTo("true"));
        assertThat(Realms.with(client.getJsonArray("protocolMappers"), "name", "audience portal-api")
                        .getJsonObject("config")
                        .getString("included.custom.audience"))
                .isEqualTo("portal-api");
    }

    @Test
    void speaksTheFourLanguages() {
        assertThat(Realms.strings(realm.getJsonArray("supportedLocales"))).containsExactly("en", "fr", "es", "ar");
        assertThat(realm.getString("loginTheme")).isEqualTo("m4d");
    }
}

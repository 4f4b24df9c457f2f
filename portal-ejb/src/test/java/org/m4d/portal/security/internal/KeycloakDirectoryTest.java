package org.m4d.portal.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.security.AccountState;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.internal.FakeKeycloak.Answer;

/** What the portal makes of Keycloak's answers about an account. */
class KeycloakDirectoryTest {

    private static final String SUBJECT = "00000000-0000-4000-8000-000000000015";
    private static final String USER = "/admin/realms/m4d/users/" + SUBJECT;
    private static final String ROLES = USER + "/role-mappings/realm/composite";

    private final KeycloakDirectory directory = new KeycloakDirectory();
    private FakeKeycloak keycloak;
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @BeforeEach
    void start() throws IOException {
        keycloak = new FakeKeycloak();
        keycloak.answers.put(USER, new Answer(200, "{\"username\":\"moderator1\",\"enabled\":true}"));
        keycloak.answers.put(
                ROLES,
                new Answer(200, "[{\"name\":\"member\"},{\"name\":\"moderator\"},{\"name\":\"offline_access\"}]"));
        directory.issuer = keycloak.issuer();
        directory.clientId = "portal-admin";
        directory.clientSecret = "a secret & more";
        directory.clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void readsTheRolesThatThePortalKnows() {
        assertThat(directory.read(SUBJECT))
                .isEqualTo(new AccountState(true, "moderator1", Set.of(Role.MEMBER, Role.MODERATOR), null));
        assertThat(keycloak.credentials)
                .isEqualTo("grant_type=client_credentials&client_id=portal-admin&client_secret=a+secret+%26+more");
    }

    @Test
    void tellsAnAddressOnlyWhenItIsConfirmed() {
        keycloak.answers.put(
                USER,
                new Answer(
                        200,
                        "{\"username\":\"m\",\"enabled\":true,\"email\":\"m@example.org\",\"emailVerified\":true}"));
        assertThat(directory.read(SUBJECT).address()).isEqualTo("m@example.org");

        keycloak.answers.put(
                USER,
                new Answer(
                        200,
                        "{\"username\":\"m\",\"enabled\":true,\"email\":\"m@example.org\",\"emailVerified\":false}"));
        assertThat(directory.read(SUBJECT).address()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id':'a','enabled':true,'email':'M@Example.org','emailVerified':true}] | a",
                "[{'id':'a','enabled':false,'email':'m@example.org','emailVerified':true}] | ''",
                "[{'id':'a','enabled':true,'email':'m@example.org','emailVerified':false}] | ''",
                "[{'id':'a','enabled':true,'email':'other@example.org','emailVerified':true}] | ''",
                "[] | ''"
            },
            quoteCharacter = '`')
    void findsWhoseConfirmedAddressItIs(String answer, String subject) {
        keycloak.answers.put("/admin/realms/m4d/users", new Answer(200, answer.replace('\'', '"')));
        assertThat(directory.subjectOf("m@example.org").orElse("''")).isEqualTo(subject);
    }

    @Test
    void keepsItsTokenForFourFifthsOfItsLife() {
        directory.read(SUBJECT);
        now = now.plus(Duration.ofSeconds(48));
        directory.read(SUBJECT);
        assertThat(keycloak.granted).isEqualTo(1);

        keycloak.valid = "token-2";
        now = now.plus(Duration.ofSeconds(1));
        directory.read(SUBJECT);
        assertThat(keycloak.granted).isEqualTo(2);
    }

    @Test
    void getsAnotherTokenWhenKeycloakDoesNotTakeTheOneItHas() {
        directory.read(SUBJECT);
        keycloak.valid = "token-2";

        assertThat(directory.read(SUBJECT).enabled()).isTrue();
        assertThat(keycloak.granted).isEqualTo(2);
    }

    @Test
    void givesUpWhenNoTokenIsTaken() {
        keycloak.valid = "none";

        assertThatThrownBy(() -> directory.read(SUBJECT)).isInstanceOf(Unavailable.class);
        assertThat(keycloak.granted).isEqualTo(2);
    }

    @Test
    void isUnavailableWhileKeycloakRefusesThePortalItself() {
        keycloak.refuseTokens();

        assertThatThrownBy(() -> directory.read(SUBJECT))
                .isInstanceOf(Unavailable.class)
                .hasRootCauseMessage("Keycloak refused the portal's own account: 401");
    }

    @Test
    void anAccountThatKeycloakDoesNotKnowIsGone() {
        keycloak.answers.remove(USER);

        assertThat(directory.read(SUBJECT)).isEqualTo(AccountState.GONE);
    }

    @Test
    void anAccountThatIsRemovedBetweenTwoQuestionsIsGone() {
        keycloak.answers.remove(ROLES);

        assertThat(directory.read(SUBJECT)).isEqualTo(AccountState.GONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"username\":\"m\",\"enabled\":false}",
                "{\"username\":\"m\"}",
                "{\"username\":\"m\",\"enabled\":\"yes\"}"
            })
    void aDisabledAccountIsGoneAndItsRolesAreNotAskedFor(String account) {
        keycloak.answers.put(USER, new Answer(200, account));

        assertThat(directory.read(SUBJECT)).isEqualTo(AccountState.GONE);
        assertThat(keycloak.requests).doesNotContain(ROLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"500|oops", "403|{}", "302|", "200|<html>", "200|", "200|[]", "200|{\"enabled\":true}"})
    void anyOtherAnswerMeansThatTheStateIsUnknown(int status, String body) {
        keycloak.answers.put(USER, new Answer(status, body == null ? "" : body));

        assertThatThrownBy(() -> directory.read(SUBJECT)).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"error\":\"x\"}", "[1]", "[{\"id\":\"x\"}]", "nonsense"})
    void rolesThatCannotBeReadAreNotTakenForNone(String roles) {
        keycloak.answers.put(ROLES, new Answer(200, roles));

        assertThatThrownBy(() -> directory.read(SUBJECT)).isInstanceOf(Unavailable.class);
    }

    @Test
    void doesNotWaitLongForAKeycloakThatDoesNotAnswer() {
        keycloak.silent = true;
        long start = System.nanoTime();

        assertThatThrownBy(() -> directory.read(SUBJECT))
                .isInstanceOf(Unavailable.class)
                .hasMessage("error.identity-unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void isUnavailableWhenThereIsNoKeycloak() {
        keycloak.close();

        assertThatThrownBy(() -> directory.read(SUBJECT)).isInstanceOf(Unavailable.class);
    }

    @Test
    void aSubjectCannotLeadToAnotherAddress() {
        assertThat(directory.read("../x/" + SUBJECT + "?a=b#c")).isEqualTo(AccountState.GONE);
        assertThat(keycloak.requests.getLast())
                .isEqualTo("/admin/realms/m4d/users/..%2Fx%2F" + SUBJECT + "%3Fa%3Db%23c");
    }
}

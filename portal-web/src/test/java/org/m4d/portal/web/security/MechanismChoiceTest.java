package org.m4d.portal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.web.servlet.TestRequest;
import org.m4d.portal.web.servlet.TestResponse;

/** Tokens for the API, the login for everything else, and never both. */
class MechanismChoiceTest {

    private final MechanismChoice choice = new MechanismChoice();
    private final List<String> asked = new ArrayList<>();
    private Supplier<AuthenticationStatus> login = () -> AuthenticationStatus.NOT_DONE;

    @BeforeEach
    void assemble() {
        choice.bearer = new BearerMechanism() {
            @Override
            public AuthenticationStatus validateRequest(
                    HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
                asked.add("bearer");
                return AuthenticationStatus.SEND_FAILURE;
            }
        };
        choice.openId = (request, response, context) -> {
            asked.add("login");
            return login.get();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/topics", "/api/v1/me?code=1&state=2", "/api/"})
    void theApiTakesTokensAlone(String address) throws Exception {
        assertThat(status(TestRequest.get(address).signedIn())).isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(asked).containsExactly("bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/en/", "/api", "/en/api/", "/apis/v1", "/ui/forum/topics", "/callback?code=1&state=2"})
    void everythingElseIsTheLogins(String address) throws Exception {
        status(TestRequest.get(address));
        assertThat(asked).containsExactly("login");
    }

    /** It would end on an empty page; so the request goes on, and what stands at the address says what happened. */
    @Test
    void aLoginThatFailsLeavesTheCallerUnknown() throws Exception {
        login = () -> AuthenticationStatus.SEND_FAILURE;
        assertThat(status(TestRequest.get("/callback?code=1&state=2"))).isEqualTo(AuthenticationStatus.NOT_DONE);

        login = () -> {
            throw new NoSuchElementException("no login was begun in this session");
        };
        assertThat(status(TestRequest.get("/callback?code=1&state=2"))).isEqualTo(AuthenticationStatus.NOT_DONE);
    }

    @Test
    void aLoginThatWorksIsTaken() throws Exception {
        login = () -> AuthenticationStatus.SUCCESS;
        assertThat(status(TestRequest.get("/callback?code=1&state=2"))).isEqualTo(AuthenticationStatus.SUCCESS);

        login = () -> AuthenticationStatus.SEND_CONTINUE;
        assertThat(status(TestRequest.get("/login"))).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
    }

    /** A page with such words in its address is no answer of Keycloak. */
    @Test
    void otherAddressesAreNoAnswerToALogin() throws Exception {
        assertThat(status(TestRequest.get("/en/search?code=1&state=2"))).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(asked).isEmpty();
    }

    @Test
    void aSessionIsCheckedWhereverItIsUsed() throws Exception {
        login = () -> AuthenticationStatus.SEND_FAILURE;

        assertThat(status(TestRequest.get("/en/search?code=1&state=2").signedIn()))
                .isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(asked).containsExactly("login");
    }

    private AuthenticationStatus status(TestRequest request) throws Exception {
        return choice.validateRequest(request.made(), new TestResponse().made(), context());
    }

    private static HttpMessageContext context() {
        return (HttpMessageContext) Proxy.newProxyInstance(
                MechanismChoiceTest.class.getClassLoader(),
                new Class<?>[] {HttpMessageContext.class},
                (proxy, method, arguments) ->
                        "doNothing".equals(method.getName()) ? AuthenticationStatus.NOT_DONE : null);
    }
}

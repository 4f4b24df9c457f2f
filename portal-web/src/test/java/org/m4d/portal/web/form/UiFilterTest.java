package org.m4d.portal.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.security.CsrfToken;
import org.m4d.portal.web.servlet.ShownErrors;
import org.m4d.portal.web.servlet.TestRequest;
import org.m4d.portal.web.servlet.TestResponse;

/** What may post to the portal: its own pages, in their own session. */
class UiFilterTest {

    private final UiFilter filter = new UiFilter();
    private final ShownErrors errors = new ShownErrors();
    private final List<String> passed = new ArrayList<>();
    private final List<String> expired = new ArrayList<>();
    private PortalLanguage language;
    private boolean tooFast;

    @BeforeEach
    void assemble() {
        filter.token = new CsrfToken();
        filter.errors = errors;
        filter.pacing = new FormPacing() {
            @Override
            boolean admits(HttpServletRequest request, HttpServletResponse response) {
                return !tooFast;
            }
        };
        filter.expired = new ExpiredSession() {
            @Override
            public void show(HttpServletRequest request, HttpServletResponse response) {
                expired.add(request.getRequestURI());
            }
        };
        filter.language = new PageLanguage() {
            @Override
            public void use(PortalLanguage wanted) {
                language = wanted;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none", ""})
    void aFormOfThisSessionPasses(String site) throws Exception {
        send(from(site, post().signedIn().field("csrf", filter.token.value())));

        assertThat(passed).hasSize(1);
    }

    @Test
    void aFormThatComesTooFastIsNotWorkedOn() throws Exception {
        tooFast = true;
        send(from("same-origin", post().signedIn().field("csrf", filter.token.value())));

        assertThat(passed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense", "Same-Origin"})
    void anotherSiteIsRefusedEvenWithTheSecret(String site) throws Exception {
        send(from(site, post().signedIn().field("csrf", filter.token.value())));

        assertThat(passed).isEmpty();
        assertThat(errors.keys()).containsExactly("error.csrf");
    }

    @ParameterizedTest
    @CsvSource({",", "same-origin,0000", "none,", ",0000"})
    void nothingPassesWithoutTheSecret(String site, String csrf) throws Exception {
        TestRequest request = post().signedIn();
        if (csrf != null) {
            request.field("csrf", csrf);
        }
        send(from(site == null ? "" : site, request));

        assertThat(passed).isEmpty();
    }

    /** The form is older than the session: only for a browser that says where it comes from its words are kept. */
    @Test
    void whatCameFromHereWithAnOldSecretIsKept() throws Exception {
        send(from("same-origin", post().signedIn().field("csrf", "old")));
        assertThat(expired).hasSize(1);
        assertThat(errors.keys()).isEmpty();

        send(from("", post().signedIn().field("csrf", "old")));
        assertThat(expired).hasSize(1);
        assertThat(errors.keys()).containsExactly("error.csrf");
    }

    @Test
    void withoutASessionWhatWasTypedIsKept() throws Exception {
        send(from("same-origin", post().field("csrf", filter.token.value())));
        send(from("same-origin", post().withSession().field("csrf", filter.token.value())));

        assertThat(passed).isEmpty();
        assertThat(expired).hasSize(2);
    }

    @Test
    void anotherSiteCannotHaveAnythingKept() throws Exception {
        send(from("cross-site", post()));

        assertThat(expired).isEmpty();
        assertThat(errors.keys()).containsExactly("error.csrf");
    }

    @Test
    void theThemeNeedsNoSessionButThisSite() throws Exception {
        send(from("same-origin", TestRequest.of("POST", "/ui/theme")));
        assertThat(passed).containsExactly("/ui/theme");

        send(from("cross-site", TestRequest.of("POST", "/ui/theme")));
        assertThat(passed).hasSize(1);
    }

    @Test
    void theWayBackFromTheLoginComesFromAnotherSite() throws Exception {
        send(from("cross-site", TestRequest.get(ExpiredSession.RESUME)));

        assertThat(passed).containsExactly(ExpiredSession.RESUME);
    }

    @Test
    void answersInTheLanguageOfTheFormsPageAndIsNotKept() throws Exception {
        TestResponse response =
                send(from("same-origin", post().field("page", "/fr/topic/1").field("back", "/es/")));
        assertThat(language).isEqualTo(PortalLanguage.FR);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");

        send(from("same-origin", post().field("back", "/es/")));
        assertThat(language).isEqualTo(PortalLanguage.ES);

        send(from("same-origin", post().field("page", "https://elsewhere.example/ar/")));
        assertThat(language).isEqualTo(PortalLanguage.EN);
    }

    private static TestRequest post() {
        return TestRequest.of("POST", "/ui/forum/topics");
    }

    private static TestRequest from(String site, TestRequest request) {
        return site.isEmpty() ? request : request.header("Sec-Fetch-Site", site);
    }

    private TestResponse send(TestRequest request) throws Exception {
        TestResponse response = new TestResponse();
        filter.doFilter(
                request.made(),
                response.made(),
                (asked, answered) -> passed.add(((HttpServletRequest) asked).getRequestURI()));
        return response;
    }
}

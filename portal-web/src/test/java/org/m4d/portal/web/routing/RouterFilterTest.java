package org.m4d.portal.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.fragment.KeptPages;
import org.m4d.portal.web.servlet.ShownErrors;
import org.m4d.portal.web.servlet.TestRequest;
import org.m4d.portal.web.servlet.TestResponse;

/** Which address leads where. */
class RouterFilterTest {

    private final RouterFilter filter = new RouterFilter();
    private final ShownErrors errors = new ShownErrors();
    private final List<String> passed = new ArrayList<>();
    private final List<Route> loaded = new ArrayList<>();
    private Consumer<Route> page = loaded::add;
    private String key = "";
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void assemble() {
        filter.errors = errors;
        filter.preferred = new PreferredLanguage() {
            @Override
            public PortalLanguage of(HttpServletRequest request) {
                return PortalLanguage.FR;
            }
        };
        filter.models = models();
        filter.loading = new PageLoading() {
            @Override
            String load(PageModel model, String view, Route route) {
                model.load(route);
                return key;
            }
        };
        filter.kept = new KeptPages() {
            @Override
            public void send(String of, String view, HttpServletRequest request, HttpServletResponse response) {
                sent.add(of + " " + view);
            }
        };
    }

    @Test
    void anAddressIsTakenApartAndItsPageFilledBeforeItIsShown() throws Exception {
        TestRequest request = TestRequest.get("/es/topic/12/un-titulo?page=2");
        TestResponse response = send(request);

        assertThat(loaded).singleElement().satisfies(route -> {
            assertThat(route.language()).isEqualTo(PortalLanguage.ES);
            assertThat(route.number("id")).isEqualTo(12);
            assertThat(route.countParameter("page")).hasValue(2);
        });
        assertThat(request.forwards()).containsExactly("/WEB-INF/views/forum/topic.xhtml");
        assertThat(response.header("Content-Language")).isEqualTo("es");
        assertThat(response.header("Cache-Control")).isNull();
        assertThat(passed).isEmpty();
    }

    @Test
    void aPageThatIsKeptIsSentWithoutItsView() throws Exception {
        key = "version 1";
        TestRequest request = TestRequest.get("/en/forum");
        send(request);

        assertThat(loaded).hasSize(1);
        assertThat(sent).containsExactly("version 1 forum/forums.xhtml");
        assertThat(request.forwards()).isEmpty();
    }

    @Test
    void whoIsSignedInGetsAPageOfHerOwn() throws Exception {
        assertThat(send(TestRequest.get("/en/forum").signedIn()).header("Cache-Control"))
                .startsWith("private");
    }

    @Test
    void whatAPageRefusesIsAnErrorAndNoHalfPage() throws Exception {
        page = route -> {
            throw new NotFound();
        };
        TestRequest request = TestRequest.get("/en/topic/999");
        assertThat(send(request).status()).isEqualTo(404);
        page = route -> {
            throw new NotAllowed("error.role-missing");
        };
        assertThat(send(request).status()).isEqualTo(403);
        page = route -> {
            throw new IllegalStateException("ours");
        };
        assertThat(send(request).status()).isEqualTo(500);

        assertThat(request.forwards()).isEmpty();
    }

    @Test
    void aPageMayKnowABetterAddress() throws Exception {
        page = route -> {
            throw new MovedTo("/en/topic/1/title");
        };
        TestResponse moved = send(TestRequest.get("/en/topic/1"));

        assertThat(moved.status()).isEqualTo(302);
        assertThat(moved.header("Location")).isEqualTo("/en/topic/1/title");
    }

    @Test
    void aViewThatFailsIsAnErrorPage() throws Exception {
        assertThat(send(TestRequest.get("/en/forum").failing(new IllegalStateException("broken")))
                        .status())
                .isEqualTo(500);
        assertThat(errors.keys()).containsExactly("error.unexpected");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /fr/",
        "/forum, /fr/forum",
        "/topic/1/a?page=2, /fr/topic/1/a?page=2",
        "/search?q=%D9%85, /fr/search?q=%D9%85",
        "/en, /en/"
    })
    void anAddressWithoutALanguageGetsOne(String address, String there) throws Exception {
        TestResponse response = send(TestRequest.get(address));

        assertThat(response.status()).isEqualTo(302);
        assertThat(response.header("Location")).isEqualTo(there);
    }

    /** A redirect depends on the person's language, so nobody in between may keep it. */
    @Test
    void theChoiceOfLanguageIsNotKept() throws Exception {
        TestResponse response = send(TestRequest.get("/forum"));

        assertThat(response.header("Cache-Control")).startsWith("private");
        assertThat(response.header("Vary")).contains("Accept-Language").contains("Cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "//elsewhere.example/forum",
                "/\\elsewhere.example",
                "/%2f%2felsewhere.example",
                "/nothing",
                "/EN/forum",
                "/api/v1/topics",
                "/assets/css/base.css",
                "/ui/forum/topics",
                "/health/ready"
            })
    void whatIsNoPageGoesOnToOthers(String address) throws Exception {
        TestResponse response = send(TestRequest.get(address));

        assertThat(passed).hasSize(1);
        assertThat(response.header("Location")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/nothing", "/en//forum", "/en/forum/", "/en/topic/1/a/b", "/home.xhtml", "/WEB-INF/a.xhtml"})
    void whatLeadsNowhereSaysSo(String address) throws Exception {
        assertThat(send(TestRequest.get(address)).status()).isEqualTo(404);
        assertThat(passed).isEmpty();
        assertThat(loaded).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void pagesAreReadOnly(String method) throws Exception {
        TestResponse response = send(TestRequest.of(method, "/en/forum"));

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(loaded).isEmpty();
    }

    @Test
    void resourcesOfFacesAreLeftToFaces() throws Exception {
        send(TestRequest.get("/jakarta.faces.resource/components.js.xhtml?ln=primefaces"));

        assertThat(passed).hasSize(1);
    }

    private TestResponse send(TestRequest request) throws Exception {
        TestResponse response = new TestResponse();
        filter.doFilter(
                request.made(),
                response.made(),
                (asked, answered) -> passed.add(((HttpServletRequest) asked).getRequestURI()));
        return response;
    }

    /** Hands out the test's page, whichever is asked for. */
    @SuppressWarnings("unchecked")
    private Instance<PageModel> models() {
        PageModel model = route -> page.accept(route);
        return (Instance<PageModel>) Proxy.newProxyInstance(
                RouterFilterTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "select" -> proxy;
                    case "get" -> model;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

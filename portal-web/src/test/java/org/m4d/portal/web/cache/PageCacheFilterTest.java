package org.m4d.portal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.ContentVersions;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.servlet.TestRequest;
import org.m4d.portal.web.servlet.TestResponse;

/** Finished pages are for everybody who is not signed in, and nothing else is ever kept. */
class PageCacheFilterTest {

    private final PageCacheFilter filter = new PageCacheFilter();
    private final AtomicInteger made = new AtomicInteger();
    private String version = "1";
    private String theme;

    @BeforeEach
    void assemble() {
        PageKey keys = new PageKey();
        keys.versions = new ContentVersions() {
            @Override
            public String of(Collection<ContentType> types) {
                return version;
            }
        };
        keys.page = new PageFrame() {
            @Override
            public String getTheme() {
                return theme;
            }
        };
        keys.measured = new Measured(false);
        filter.keys = keys;
        filter.cache = new PageCache();
    }

    @Test
    void aPublicPageIsMadeOnce() throws Exception {
        TestResponse first = ask(TestRequest.get("/en/forum"), page());
        TestResponse second = ask(TestRequest.get("/en/forum"), page());

        assertThat(made).hasValue(1);
        assertThat(second.text()).isEqualTo(first.text()).contains("page 1");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotBlank();
        assertThat(second.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.header("Content-Language")).isEqualTo("en");
        assertThat(second.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void nobodyPassesTheCacheByAHeaderUnlessThePortalIsMeasured() throws Exception {
        ask(TestRequest.get("/en/forum"), page());
        ask(TestRequest.get("/en/forum").header("X-Portal-Bench", "uncached"), page());
        assertThat(made).hasValue(1);

        filter.keys.measured = new Measured(true);
        ask(TestRequest.get("/en/forum"), page());
        assertThat(made).hasValue(1);
        ask(TestRequest.get("/en/forum").header("X-Portal-Bench", "uncached"), page());
        assertThat(made).hasValue(2);
    }

    @Test
    void isCompressedForThoseWhoTakeIt() throws Exception {
        TestResponse plain = ask(TestRequest.get("/en/forum"), page());
        TestResponse zipped = ask(TestRequest.get("/en/forum").header("Accept-Encoding", "br, gzip"), page());

        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.bytes())).readAllBytes())
                .isEqualTo(plain.bytes());
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
    }

    @Test
    void whoHasThePageIsToldSo() throws Exception {
        String etag = ask(TestRequest.get("/en/forum"), page()).header("ETag");
        TestResponse again = ask(TestRequest.get("/en/forum").header("If-None-Match", etag), page());

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void aChangeAQueryAndAThemeAreOtherPages() throws Exception {
        ask(TestRequest.get("/en/forum"), page());
        ask(TestRequest.get("/en/forum?page=2"), page());
        ask(TestRequest.get("/fr/forum"), page());
        theme = "dark";
        ask(TestRequest.get("/en/forum"), page());
        version = "2";
        ask(TestRequest.get("/en/forum"), page());

        assertThat(made).hasValue(5);
    }

    static Stream<TestRequest> requestsOfTheirOwn() {
        return Stream.of(
                TestRequest.get("/en/forum").signedIn(),
                TestRequest.get("/en/forum").withSession(),
                TestRequest.get("/en/forum").cookie("M4DSESSION", "ended-long-ago"),
                TestRequest.get("/en/forum").header("Authorization", "Bearer x"),
                TestRequest.of("HEAD", "/en/forum"),
                TestRequest.of("POST", "/en/forum"),
                TestRequest.get("/en/me"),
                TestRequest.get("/en/me/profile"),
                TestRequest.get("/en/welcome"),
                TestRequest.get("/en/search?q=water"),
                TestRequest.get("/en/practice/new"),
                TestRequest.get("/en/post/1/edit"),
                TestRequest.get("/en/forum?" + "x".repeat(600)),
                TestRequest.get("/forum"),
                TestRequest.get("/api/v1/topics"),
                TestRequest.get("/login?back=/en/"));
    }

    @ParameterizedTest
    @MethodSource("requestsOfTheirOwn")
    void nothingOfAPersonsOwnEnters(TestRequest request) throws Exception {
        TestResponse own = ask(request, page());

        assertThat(own.header("ETag")).isNull();
        ask(request, page());
        assertThat(made).hasValue(2);
    }

    /** Somebody signed in makes a page; the next reader must not get it. */
    @Test
    void aSignedInPageIsNotGivenToOthers() throws Exception {
        ask(TestRequest.get("/en/forum").signedIn(), response -> write(response, "Hello Mariam"));

        assertThat(ask(TestRequest.get("/en/forum"), page()).text()).doesNotContain("Mariam");
    }

    /** And the other way round: who is signed in does not get the page of those who are not. */
    @Test
    void aFinishedPageIsNotGivenToMembers() throws Exception {
        ask(TestRequest.get("/en/forum"), page());
        ask(TestRequest.get("/en/forum").signedIn(), page());

        assertThat(made).hasValue(2);
    }

    static Stream<Consumer<HttpServletResponse>> answersForOne() {
        return Stream.of(
                response -> response.addCookie(new Cookie("theme", "dark")),
                response -> response.addHeader("Set-Cookie", "a=b"),
                response -> response.setHeader("set-cookie", "a=b"),
                response -> response.setStatus(404),
                response -> response.setStatus(403),
                response -> response.setStatus(500),
                response -> response.setContentType("application/json"));
    }

    @ParameterizedTest
    @MethodSource("answersForOne")
    void anAnswerThatIsNotForEverybodyDoesNotEnter(Consumer<HttpServletResponse> mark) throws Exception {
        Consumer<HttpServletResponse> answer = response -> {
            write(response, "page " + made.incrementAndGet());
            mark.accept(response);
        };

        assertThat(ask(TestRequest.get("/en/forum"), answer).text()).contains("page 1");
        assertThat(ask(TestRequest.get("/en/forum"), answer).text()).contains("page 2");
    }

    @Test
    void aRedirectDoesNotEnter() throws Exception {
        for (int i = 0; i < 2; i++) {
            TestResponse moved = ask(TestRequest.get("/en/topic/1"), response -> {
                made.incrementAndGet();
                redirect(response);
            });
            assertThat(moved.status()).isEqualTo(302);
        }
        assertThat(made).hasValue(2);
    }

    /** The page itself may begin a session: then it was made for somebody. */
    @Test
    void aPageThatBeganASessionDoesNotEnter() throws Exception {
        TestRequest request = TestRequest.get("/en/forum");
        ask(request, response -> {
            request.withSession();
            write(response, "with a secret");
        });

        assertThat(ask(TestRequest.get("/en/forum"), page()).text()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/ar/topic/12/title", "/fr/country/ML", "/es/member/3"})
    void pagesForEverybodyEnter(String address) throws Exception {
        ask(TestRequest.get(address), page());
        ask(TestRequest.get(address), page());

        assertThat(made).hasValue(1);
    }

    private TestResponse ask(TestRequest request, Consumer<HttpServletResponse> answer) throws Exception {
        TestResponse response = new TestResponse();
        FilterChain chain = (asked, answered) -> answer.accept((HttpServletResponse) answered);
        filter.doFilter(request.made(), response.made(), chain);
        return response;
    }

    private Consumer<HttpServletResponse> page() {
        return response -> write(response, "page " + made.incrementAndGet());
    }

    private static void write(HttpServletResponse response, String text) {
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Language", "en");
            response.getOutputStream().write(Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void redirect(HttpServletResponse response) {
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.sendRedirect("/en/topic/1/title");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

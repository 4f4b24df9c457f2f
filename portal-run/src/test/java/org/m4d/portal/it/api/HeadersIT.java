package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Visitor;

/** The headers on every kind of answer, and the cookies. */
class HeadersIT {

    static Stream<String> everyKindOfAnswer() {
        return Stream.of(
                "/en/",
                "/ar/forum",
                "/en/search?q=diaspora",
                "/en/nothing-here",
                "/en/topic/999999999",
                "/assets/css/base.css",
                "/assets/js/frame.js",
                "/assets/icons.svg",
                "/assets/fonts/source-sans-3-subset.woff2",
                "/assets/nothing.css",
                "/",
                "/topic/1",
                "/en",
                "/login?back=/en/",
                "/callback",
                "/api/v1/topics",
                "/api/v1/nothing",
                "/api/v1/topics?after=forged",
                "/ui/forum/topics",
                "/WEB-INF/web.xml",
                "/home.xhtml",
                "/health/ready",
                "/nothing");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void everyAnswerCarriesTheSecurityHeaders(String address) {
        Answer answer = new Visitor().get(address);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("script-src 'self'")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Server")).doesNotMatch(".*\\d.*");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("Payara");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/", "/en/forum", "/en/search?q=a", "/en/nothing", "/assets/css/base.css", "/api/v1/topics"})
    void readingSetsNoCookie(String address) {
        assertThat(new Visitor().get(address).cookies()).isEmpty();
    }

    @Test
    void cookiesAreForThisSiteAndNotForScripts() {
        Visitor visitor = new Visitor();
        List<String> session = visitor.get("/login?back=/en/").cookies();
        List<String> theme = visitor.post("/ui/theme", Map.of("theme", "dark", "back", "/en/"))
                .cookies();

        assertThat(session).anyMatch(cookie -> cookie.startsWith("M4DSESSION="));
        assertThat(theme).anyMatch(cookie -> cookie.startsWith("theme=dark"));
        assertThat(Stream.concat(session.stream(), theme.stream()))
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .contains("httponly")
                        .containsPattern("samesite=(lax|strict)")
                        .doesNotContain("domain="));
    }

    /** Said by the proxy that holds the certificate; nobody else can reach the server. */
    @Test
    void behindAProxyWithTlsEverythingStaysThere() {
        Visitor visitor = new Visitor();
        Answer first = visitor.get("/", "X-Forwarded-Proto", "https");
        Answer login = visitor.get("/login?back=/en/", "X-Forwarded-Proto", "https");

        assertThat(first.location()).startsWith("https://");
        assertThat(first.header("Strict-Transport-Security")).contains("max-age=");
        assertThat(login.cookies()).isNotEmpty().allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                .contains("secure"));
    }

    @Test
    void theSessionHasAnotherIdAfterLogin() {
        Visitor visitor = new Visitor();
        visitor.get("/login?back=/en/");
        String before = visitor.cookie("M4DSESSION");
        visitor.signIn("authority2", "demo");

        assertThat(before).isNotBlank();
        assertThat(visitor.cookie("M4DSESSION")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void aSignedInPagesIsNobodyElses() {
        Visitor visitor = new Visitor().signIn("authority2", "demo");
        Answer page = visitor.get("/en/");
        assertThat(page.header("Cache-Control")).containsPattern("private|no-store");
        assertThat(page.header("Vary")).contains("Cookie");
    }
}

package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Visitor;

/** Addresses and methods that no link of ours leads to. */
class OddRequestsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/views/home.xhtml",
                "/WEB-INF/templates/page.xhtml",
                "/home.xhtml",
                "/en/home.xhtml",
                "/en/forum/topic.xhtml",
                "/META-INF/MANIFEST.MF",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF/",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/..%2FWEB-INF%2Fweb.xml",
                "/errors/container",
                "/en/WEB-INF/views/home.xhtml",
                "/assets/"
            })
    void insidesAreNotShown(String address) {
        Answer answer = new Visitor().get(address);
        assertThat(answer.status()).isIn(400, 403, 404);
        assertThat(answer.body())
                .doesNotContain("<web-app")
                .doesNotContain("ui:composition")
                .doesNotContain("#{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/topic/1?page=0",
                "/en/topic/1?page=999",
                "/en/topic/1?page=99999999999",
                "/en/topic/1?post=99999999999",
                "/en/topic/1?post=999999999999999999",
                "/en/topic/1?post=-1",
                "/en/topic/1?post=x",
                "/en/topic/1?quote=99999999999",
                "/en/topic/x",
                "/en/topic/99999999999999999999",
                "/en/topic/0/%00",
                "/en/topic/1/%2e%2e",
                "/en/forum/%27",
                "/en/forum/introductions?after=forged",
                "/en/search?page=99999999999",
                "/en/search?page=51",
                "/en/search?type=x&theme=%00",
                "/en/search?q=%F0%9F%92%A9",
                "/en/search?q=%ff%fe",
                "/en/post/1/edit",
                "/en/post/999999999/history",
                "/en/forum/introductions/new",
                "/en/?form=x",
                "/en//forum",
                "/xx/forum",
                "/EN/forum",
                "/en/forum/",
                "/en/welcome",
                "/en/ediscussion?state=x&code=y",
                "/en/practice?after=forged",
                "/en/association?after=AAAA"
            })
    void oddAddressesAreNoFailureOfTheServer(String address) {
        Visitor visitor = new Visitor();
        Answer answer = visitor.follow(visitor.get(address));
        assertThat(answer.status()).as(answer.address()).isBetween(200, 499);
    }

    /** By a bookmark, the back button, after the session has ended, or from somebody else. */
    @ParameterizedTest
    @ValueSource(strings = {"/callback?code=forged&state=forged", "/callback?code=forged"})
    void aLoginThatWasNotBegunHereSaysSo(String address) {
        Visitor stranger = new Visitor();
        Visitor beginner = new Visitor();
        beginner.get("/login?back=/en/forum");
        for (Visitor visitor : List.of(stranger, beginner)) {
            Answer answer = visitor.get(address).expect(401);
            assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
            assertThat(answer.body()).contains("/login?back=");
        }
        // and the way back is still known
        beginner.signIn("member1", "demo");
        assertThat(beginner.get("/en/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/openapi", "/api/v1/application.wadl"})
    void theServersOwnPagesAreShut(String address) {
        assertThat(new Visitor().get(address).status()).isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /en/",
        "PUT, /en/",
        "DELETE, /en/forum",
        "PATCH, /en/",
        "OPTIONS, /en/",
        "TRACE, /en/",
        "TRACE, /api/v1/topics",
        "PUT, /assets/css/base.css",
        "DELETE, /assets/css/base.css",
        "POST, /login",
        "GET, /ui/theme",
        "PUT, /ui/theme",
        "FOO, /en/"
    })
    void otherMethodsAreNotAllowed(String method, String address) {
        Answer answer = new Visitor().method(method, address, BodyPublishers.noBody());
        assertThat(answer.status()).isIn(400, 403, 405, 501);
        assertThat(answer.body()).doesNotContain("Payara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/forum", "/assets/css/base.css", "/api/v1/topics"})
    void headersAreAnsweredWithoutBody(String address) {
        Answer answer =
                new Visitor().method("HEAD", address, BodyPublishers.noBody()).expect(200);
        assertThat(answer.body()).isEmpty();
    }
}

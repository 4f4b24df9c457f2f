package org.m4d.portal.preview.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the portal asks, where it does not, and when it stops. */
@Timeout(30)
class WebClientTest {

    private static final int MOST = 10_000;

    private ForeignServer server;

    @BeforeEach
    void open() throws IOException {
        server = new ForeignServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.0.0.1./",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[fe80::1%25lo]/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest/meta-data/",
                "http://localhost/",
                "http://LOCALHOST/",
                "http://0/",
                "https://127.0.0.1/",
                "http://127.0.0.1:22/",
                "http://example.org:8080/",
                "http://user:secret@example.org/",
                "http://example.org@127.0.0.1/",
                "http://127.0.0.1#@example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "gopher://127.0.0.1/",
                "http:///etc/passwd",
                "//example.org/",
                "javascript:alert(1)",
                "http://exa mple.org/"
            })
    void whatIsNotOfThePublicWebIsNeverAsked(String url) {
        WebClient web = new WebClient(InetAddress::getAllByName, Set.of(), "test");

        assertThatThrownBy(() -> web.get(url, "text/html", MOST)).isInstanceOf(IOException.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aNameThatLeadsInsideIsNotAskedNorOneOfWhoseAddressesOneDoes() {
        WebClient inside = new WebClient(name -> addresses("127.0.0.1"), Set.of(), "test");
        WebClient both = new WebClient(name -> addresses("1.1.1.1", "10.0.0.1"), Set.of(), "test");

        assertThatThrownBy(() -> inside.get("http://innocent.example/", "text/html", MOST))
                .isInstanceOf(CheckedNames.NotPublicException.class);
        assertThatThrownBy(() -> both.get("https://innocent.example/", "text/html", MOST))
                .isInstanceOf(CheckedNames.NotPublicException.class);
    }

    @Test
    void aNameIsLookedUpOnceForAConnectionSoThatItCannotMeanSomethingElseThen() throws IOException {
        server.page("/", "text/html", "here");
        AtomicInteger lookUps = new AtomicInteger();
        Names turning = name -> addresses(lookUps.incrementAndGet() == 1 ? "127.0.0.1" : "10.0.0.1");
        String rebinding = server.url("/").replace("127.0.0.1", "rebinding.example");
        String name = server.name().replace("127.0.0.1", "rebinding.example");

        assertThat(new WebClient(turning, Set.of(name), "test")
                        .get(rebinding, "text/html", MOST)
                        .content())
                .hasSize(4);
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void aNameThatTurnsInsideAfterARedirectIsLookedUpAndRefused() {
        AtomicInteger lookUps = new AtomicInteger();
        server.redirect("/a", "http://turned.example/");
        Names names =
                name -> addresses(name.equals("turned.example") ? "192.168.0." + lookUps.incrementAndGet() : name);

        assertThatThrownBy(() ->
                        new WebClient(names, Set.of(server.name()), "test").get(server.url("/a"), "text/html", MOST))
                .isInstanceOf(CheckedNames.NotPublicException.class);
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void readsAPageAndWhereItWasMovedTo() throws IOException {
        server.redirect("/old", "/new");
        server.page("/new", "text/html; charset=ISO-8859-1", "<title>R\u00e9union</title>");

        WebClient.Answer answer = trusting().get(server.url("/old"), "text/html", MOST);

        assertThat(answer.address().getPath()).isEqualTo("/new");
        assertThat(answer.charset()).isEqualTo("ISO-8859-1");
        assertThat(new String(answer.content(), StandardCharsets.ISO_8859_1)).contains("R\u00e9union");
    }

    @Test
    void isNotLedInsideByARedirect() {
        server.redirect("/a", "http://127.0.0.1:1/");
        server.redirect("/b", "http://[::1]/");
        server.redirect("/c", "file:///etc/passwd");

        for (String path : List.of("/a", "/b", "/c")) {
            assertThatThrownBy(() -> trusting().get(server.url(path), "text/html", MOST))
                    .isInstanceOfAny(WebClient.NotAllowedException.class, CheckedNames.NotPublicException.class);
        }
    }

    @Test
    void followsThreeRedirectsAndNoMore() throws IOException {
        server.redirect("/1", "/2");
        server.redirect("/2", "/3");
        server.redirect("/3", "/4");
        server.redirect("/0", "/1");
        server.page("/4", "text/html", "here");

        assertThat(trusting().get(server.url("/1"), "text/html", MOST).content())
                .hasSize(4);
        assertThatThrownBy(() -> trusting().get(server.url("/0"), "text/html", MOST))
                .isInstanceOf(WebClient.NotAllowedException.class);
    }

    @Test
    void stopsReadingWhereItHasEnough() throws IOException {
        server.page("/long", "text/html", "x".repeat(5_000_000));

        assertThat(trusting().get(server.url("/long"), "text/html", MOST).content())
                .hasSize(MOST);
    }

    @Test
    void unpacksNoMoreThanThat() throws IOException {
        server.packed("/bomb", 50_000_000);

        assertThat(trusting().get(server.url("/bomb"), "text/html", MOST).content())
                .hasSize(MOST);
    }

    @Test
    void doesNotWaitForAServerThatSendsAByteNowAndThen() {
        server.drip("/slow");
        long began = System.nanoTime();

        assertThatThrownBy(() -> trusting().get(server.url("/slow"), "text/html", MOST))
                .isInstanceOf(IOException.class);
        assertThat((System.nanoTime() - began) / 1_000_000_000.0).isLessThan(15);
    }

    @Test
    void takesNothingElseThanWhatItAskedFor() {
        server.page("/file", "application/pdf", "%PDF");

        assertThatThrownBy(() -> trusting().get(server.url("/file"), "text/html", MOST))
                .isInstanceOf(WebClient.NotAllowedException.class);
    }

    private WebClient trusting() {
        return new WebClient(InetAddress::getAllByName, Set.of(server.name()), "test");
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] all = new InetAddress[literals.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.getByName(literals[i]);
        }
        return all;
    }
}

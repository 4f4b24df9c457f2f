package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.fop.apps.FOUserAgent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.Block.Paragraph;

/** A document is made of what is in it and of our fonts: whatever addresses stand in it, nobody is asked for anything. */
class NothingFetchedTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer elsewhere;
    private String address;

    @BeforeEach
    void open() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        address = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/x.png";
    }

    @AfterEach
    void close() {
        elsewhere.stop(0);
    }

    @Test
    void addressesInATextAreWords() throws IOException {
        HtmlReader reader = new HtmlReader(URI.create(address), PortalLanguage.EN);
        String html = "<p><img src=\"" + address + "\" alt=\"a\"><a href=\"" + address + "\">b</a></p>"
                + "<object data=\"" + address + "\"></object><link rel=\"stylesheet\" href=\"" + address + "\">";
        PdfDocument document = Samples.of(
                PortalLanguage.EN,
                Paragraph.of("<fo:external-graphic src=\"url('" + address + "')\"/>"),
                Paragraph.of("<!DOCTYPE a [<!ENTITY b SYSTEM \"" + address + "\">]><a>&b;</a>"),
                new Paragraph(java.util.List.of(Span.link("c", address), Span.link("d", "url('" + address + "')"))),
                new Block.Part("en", reader.read(html, 1)));
        try (MadePdf pdf = MadePdf.of(document)) {
            assertThat(pdf.read().said()).contains("external-graphic", "&b;", "[Picture: a]");
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void fopItselfGetsNothing() {
        FOUserAgent agent = PdfWriter.agent();
        assertThatThrownBy(() -> agent.getResourceResolver().getResource(URI.create(address)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> agent.getImageSessionContext().needSource(address))
                .isNotNull();
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a.ttf",
                "file:///etc/hostname",
                "jar:file:/a.jar!/b",
                "data:,a",
                "fonts:/../fop.xml",
                "fonts:/fop.xml",
                "fonts:opaque",
                "NotoSans-Regular.ttf",
                "other:/NotoSans-Regular.ttf"
            })
    void nothingButOurFontsIsThere(String wanted) {
        assertThatThrownBy(() -> new FontFiles().getResource(URI.create(wanted)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new FontFiles().getOutputStream(URI.create(wanted)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void ourFontsAre() throws IOException {
        assertThat(new FontFiles()
                        .getResource(URI.create("fonts:/NotoSans-Regular.ttf"))
                        .read())
                .isZero();
    }
}

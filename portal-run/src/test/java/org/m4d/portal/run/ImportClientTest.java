package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is offered to a portal that may not take it: in one request, for which one asks Keycloak once. */
class ImportClientTest {
    private static final byte[] LINES = "{\"key\": \"a\"}".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger logins = new AtomicInteger();
    private HttpServer server;
    private ImportClient client;

    /** Is Keycloak and the portal. */
    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/realms/m4d/protocol/openid-connect/token", 200, "{\"access_token\": \"token\"}");
        answer("/api/v1/imports/members", 200, "{\"line\": 1, \"status\": \"created\"}");
        answer("/api/v1/imports/pigeons", 404, "");
        answer("/api/v1/imports/posts", 503, "");
        server.start();
        String port = String.valueOf(server.getAddress().getPort());
        client = new ImportClient(Settings.of(Map.of(
                Port.PORTAL.variable(), port, "PORTAL_KEYCLOAK_URL", "http://" + Settings.LOOPBACK + ":" + port)));
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            if (path.endsWith("/token")) {
                logins.incrementAndGet();
            }
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatIsTakenIsReported() throws IOException {
        assertThat(client.offer("members", LINES))
                .hasValueSatisfying(report -> assertThat(report.counts()).containsEntry("created", 1));
        assertThat(logins).hasValue(1);
    }

    @Test
    void whatIsNotTakenIsNoError() throws IOException {
        assertThat(client.offer("pigeons", LINES)).isEmpty();
        assertThat(logins).hasValue(1);
    }

    @Test
    void whatIsRefusedIsAnError() {
        assertThatThrownBy(() -> client.offer("posts", LINES))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("503");
        assertThatThrownBy(() -> client.send("pigeons", LINES)).isInstanceOf(LauncherException.class);
    }
}

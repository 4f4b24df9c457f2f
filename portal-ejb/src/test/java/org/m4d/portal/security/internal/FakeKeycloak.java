package org.m4d.portal.security.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** As much of Keycloak as the portal asks, on a free port of this machine. */
final class FakeKeycloak implements AutoCloseable {

    private static final String TOKENS = "/realms/m4d/protocol/openid-connect/token";

    record Answer(int status, String body) {}

    final Map<String, Answer> answers = new HashMap<>();
    final List<String> requests = new ArrayList<>();
    final CountDownLatch closing = new CountDownLatch(1);

    /** The token that counts at present. */
    String valid = "token-1";

    int granted;
    String credentials = "";
    boolean silent;

    private final HttpServer server;

    FakeKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/m4d";
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        requests.add(path);
        if (silent) {
            waitForTheEnd();
        }
        if (path.equals(TOKENS)) {
            credentials = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            granted++;
            Answer refusal = answers.get(TOKENS);
            send(
                    exchange,
                    refusal != null
                            ? refusal
                            : new Answer(200, "{\"access_token\":\"token-" + granted + "\",\"expires_in\":60}"));
        } else if (!("Bearer " + valid).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, new Answer(401, "{\"error\":\"HTTP 401 Unauthorized\"}"));
        } else {
            send(exchange, answers.getOrDefault(path, new Answer(404, "{\"error\":\"User not found\"}")));
        }
    }

    private void waitForTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    void refuseTokens() {
        answers.put(TOKENS, new Answer(401, "{\"error\":\"unauthorized_client\"}"));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}

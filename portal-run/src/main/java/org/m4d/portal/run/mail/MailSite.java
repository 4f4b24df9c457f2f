package org.m4d.portal.run.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import org.m4d.portal.run.Settings;

/**
 * The site with the mailboxes, on loopback. It answers only under its own names, so that no page elsewhere reads it by pointing a name of its
 * own at this machine, and takes a POST only from its own pages or from a program.
 */
final class MailSite implements AutoCloseable {
    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final MailPages pages;
    private final MailApi api;

    MailSite(int port, Mailboxes mailboxes, Failures failures, IntSupplier smtpPort) throws IOException {
        server = HttpServer.create(new InetSocketAddress(Settings.LOOPBACK, port), 0);
        pages = new MailPages(mailboxes, smtpPort);
        api = new MailApi(mailboxes, failures);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            reply(exchange).send(exchange);
        } catch (IOException e) {
            System.err.println("An answer did not reach its reader: " + e);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            requireOwnName(exchange);
            Asked asked = Asked.of(exchange);
            if (!Set.of("GET", "POST").contains(asked.method())) {
                throw new Refusal(405, "Only GET and POST are understood.");
            }
            boolean program =
                    !asked.path().isEmpty() && "api".equals(asked.path().getFirst());
            if (asked.posts() && program) {
                requireJson(exchange);
            }
            return program ? api.reply(asked) : pages.reply(asked);
        } catch (Refusal e) {
            return pages.refusal(e);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return pages.refusal(new Refusal(500, "That went wrong; the log says where."));
        }
    }

    private void requireOwnName(HttpExchange exchange) throws Refusal {
        Set<String> ours = Set.of("localhost:" + port(), Settings.LOOPBACK + ":" + port());
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !ours.contains(host)) {
            throw new Refusal(421, "This is the site of localhost alone.");
        }
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw new Refusal(403, "Other sites may not write here.");
        }
    }

    /** No form of a page elsewhere can send JSON without asking first, and nobody allows it. */
    private static void requireJson(HttpExchange exchange) throws Refusal {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.split(";", 2)[0].strip().equals("application/json")) {
            throw new Refusal(415, "Send application/json.");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

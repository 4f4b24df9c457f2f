package org.m4d.portal.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The servers together: in which order they start, and in which they stop. */
public final class Stack {
    private final DataDirectory data;
    private final Settings settings;
    private final Secrets secrets;
    private final Progress progress;
    private final List<ServerProcess> started = new ArrayList<>();

    public Stack(Settings settings, DataDirectory data, Secrets secrets, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.secrets = secrets;
        this.progress = progress;
    }

    /** Starts everything; what was started is stopped again if a part fails. */
    public void start() throws IOException {
        try {
            startAll();
        } catch (IOException | RuntimeException e) {
            // a signal interrupted the start: stopping has to go on undisturbed
            Thread.interrupted();
            stop();
            throw e;
        }
    }

    private void startAll() throws IOException {
        DatabaseAccounts accounts = new DatabaseAccounts(secrets);
        InnerTestServer.wanted(settings).ifPresent(tests -> accounts.withSchema(InnerTestServer.SCHEMA));
        MariaDbServer mariaDb = mariaDb(accounts);
        up("MariaDB on port " + settings.port(Port.DATABASE), mariaDb);
        MailSetup mail = new MailSetup(settings);
        if (mail.demonstration()) {
            up("Mailboxes at " + mail.page(), new MailServerProcess(settings, data));
        }
        KeycloakInstallation keycloak = KeycloakInstallation.locate(settings, data, progress);
        Path payara = PayaraServer.unpack(settings, data, progress);
        together(
                () -> up(
                        "Keycloak at " + settings.keycloakUrl(), new KeycloakServer(settings, data, secrets, keycloak)),
                () -> up("Payara with the portal at " + settings.baseUrl(), payara(payara)));
        progress.step("portal ready", this::awaitPortal);
        Optional<InnerTestServer> tests = InnerTestServer.wanted(settings);
        if (tests.isPresent()) {
            up("Payara for the tests inside the server", tests.get().server(settings, data, secrets, payara));
        }
    }

    MariaDbServer mariaDb(DatabaseAccounts accounts) throws IOException {
        return new MariaDbServer(settings, data, MariaDbPrograms.locate(settings, data, progress), accounts);
    }

    private PayaraServer payara(Path home) {
        return new PayaraServer(
                new PayaraPlan(
                        PayaraServer.NAME,
                        data.domain(),
                        settings.port(Port.PORTAL),
                        settings.port(Port.ADMIN),
                        PayaraServer.HEAP,
                        new JdbcPool(
                                settings.port(Port.DATABASE),
                                DatabaseAccounts.PORTAL,
                                secrets.get(Secrets.Name.DATABASE_PORTAL)),
                        new AdminPassword(secrets.get(Secrets.Name.PAYARA_ADMIN)),
                        PayaraServer.applicationSettings(settings, data, secrets),
                        settings.application()),
                settings,
                data,
                home);
    }

    void up(String what, ServerProcess server) throws IOException {
        synchronized (started) {
            started.add(server);
        }
        progress.step(what, server::start);
    }

    /** Both at once: each leaves a core idle while it waits for disk and locks. */
    private static void together(Progress.Work<IOException> one, Progress.Work<IOException> other) throws IOException {
        CompletableFuture<Void> first = CompletableFuture.runAsync(unchecked(one));
        CompletableFuture<Void> second = CompletableFuture.runAsync(unchecked(other));
        try {
            CompletableFuture.allOf(first, second).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while starting");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LauncherException known) {
                throw known;
            }
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Runnable unchecked(Progress.Work<IOException> work) {
        return () -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void awaitPortal() throws IOException {
        new Readiness(settings).await();
    }

    /** The servers in the order of their start. */
    List<ServerProcess> servers() {
        synchronized (started) {
            return List.copyOf(started);
        }
    }

    /** Stops all, the database last. */
    public void stop() throws IOException {
        List<ServerProcess> servers = servers().stream()
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
        for (ServerProcess server : servers) {
            progress.step("stopped " + server.name(), server::stop);
        }
        synchronized (started) {
            started.clear();
        }
    }

    private static int order(ServerProcess server) {
        return Orphans.SERVERS.indexOf(server.name());
    }
}

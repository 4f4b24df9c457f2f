package org.m4d.portal.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The whole stack for the tests: the launcher itself, on free ports and with a directory below {@code portal-run/target} that every start
 * empties. Maven starts the usual one before the integration tests and stops it after them; what the tests have to know is in
 * {@code stack.properties}. A test that moves the clock has another one beside it, without the server for the tests inside.
 */
public final class TestStack {
    private static final String USUAL = "test-data";
    private static final String ELSEWHERE = "PORTAL_PREVIEWS_TRUSTED";

    private final Path home;
    private final Path directory;
    private final boolean usual;

    /** @param name of the directory */
    TestStack(Path home, String name) {
        this.home = home;
        this.directory = home.resolve("portal-run/target").resolve(name);
        this.usual = USUAL.equals(name);
    }

    /** {@code start} or {@code stop}, the directory of the checkout and, for one beside the usual one, a name. */
    public static void main(String[] arguments) throws IOException {
        TestStack stack = new TestStack(
                Path.of(arguments[1]).toAbsolutePath().normalize(), arguments.length > 2 ? arguments[2] : USUAL);
        int status = "start".equals(arguments[0]) ? stack.start() : stack.stop();
        System.exit(status);
    }

    int start() throws IOException {
        stop();
        PrivateFiles.deleteTree(directory);
        Files.createDirectories(directory);
        Map<String, String> environment = environment();
        int status = ChildLauncher.run(environment, "run", "--detach");
        if (status == 0) {
            writeProperties(Settings.of(environment), environment.get(ELSEWHERE));
        }
        return status;
    }

    int stop() throws IOException {
        return Files.exists(directory.resolve("data")) ? ChildLauncher.run(base(), "stop") : 0;
    }

    private Map<String, String> base() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_HOME", home.toString());
        environment.put("PORTAL_DATA", directory.resolve("data").toString());
        environment.put("PORTAL_THROW_AWAY", "true");
        // unpacked servers are kept from one test run to the next
        environment.put(
                "PORTAL_CACHE", home.resolve("portal-run/target/test-cache").toString());
        return environment;
    }

    private Map<String, String> environment() throws IOException {
        List<String> variables =
                new ArrayList<>(Stream.of(Port.values()).map(Port::variable).toList());
        if (usual) {
            variables.add(InnerTestServer.HTTP_VARIABLE);
            variables.add(InnerTestServer.ADMIN_VARIABLE);
        }
        List<Integer> ports = FreePorts.find(variables.size() + 1);
        Map<String, String> environment = base();
        // tests write faster than people
        environment.put("PORTAL_LIMIT_WRITES", "600");
        // nor do they wait for a mail server as long as the portal does
        environment.put("PORTAL_MAIL_RETRY_SECONDS", "1");
        environment.put("PORTAL_MAIL_LEASE_SECONDS", "20");
        environment.put("PORTAL_MAIL_TRUSTED_RELAY", "mx.example.org");
        // they count the statements of pages
        environment.put("PORTAL_BENCH", "true");
        // where tests open a server of somebody else's
        environment.put(ELSEWHERE, "127.0.0.1:" + ports.getLast());
        if (!usual) {
            environment.put(ClockCheck.VARIABLE, clock().toString());
        }
        for (int i = 0; i < variables.size(); i++) {
            environment.put(variables.get(i), String.valueOf(ports.get(i)));
        }
        Optional.ofNullable(System.getenv("PORTAL_EAR")).ifPresent(ear -> environment.put("PORTAL_EAR", ear));
        return environment;
    }

    /** Says by how much the portal's clock runs ahead. */
    private Path clock() {
        return directory.resolve("clock");
    }

    private void writeProperties(Settings settings, String elsewhere) throws IOException {
        Secrets secrets = Secrets.keptIn(settings.dataDirectory().resolve("secrets.properties"));
        Properties values = new Properties();
        values.setProperty("portal.url", settings.baseUrl());
        values.setProperty("keycloak.url", settings.keycloakUrl());
        values.setProperty("keycloak.issuer", settings.issuer());
        values.setProperty("mail.smtp", String.valueOf(settings.port(Port.MAIL_SMTP)));
        values.setProperty("mail.listen", String.valueOf(settings.port(Port.MAIL_LISTEN)));
        values.setProperty("mail.page", new MailSetup(settings).page());
        values.setProperty("mail.domain", new MailSetup(settings).domain());
        values.setProperty("stack.data", settings.dataDirectory().toString());
        values.setProperty("elsewhere", elsewhere);
        values.setProperty("stack.home", home.toString());
        InnerTestServer.wanted(settings).ifPresent(inner -> {
            values.setProperty("payara.it.http", String.valueOf(inner.http()));
            values.setProperty("payara.it.admin", String.valueOf(inner.admin()));
            values.setProperty("payara.it.user", AdminPassword.USER);
            values.setProperty("payara.it.password", secrets.get(Secrets.Name.PAYARA_ADMIN));
        });
        settings.value(ClockCheck.VARIABLE).ifPresent(file -> values.setProperty("stack.clock", file));
        try (Writer writer =
                Files.newBufferedWriter(directory.resolve("stack.properties"), StandardCharsets.ISO_8859_1)) {
            values.store(writer, "The running test stack");
        }
    }
}

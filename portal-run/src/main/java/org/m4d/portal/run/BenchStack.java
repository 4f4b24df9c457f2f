package org.m4d.portal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole stack for measurements: the launcher itself, on free ports, with a data directory below
 * {@code portal-run/target/bench} that is kept from one run to the next, for filling it takes long. Nothing in it is anybody's.
 */
public final class BenchStack {
    private static final String UNHINDERED = "1000000000";

    private final Path home;
    private final Path directory;
    private final Progress progress;
    private Settings settings;

    /**
     * @param home the directory of the checkout
     * @param name of the data in it
     */
    public BenchStack(Path home, String name, Progress progress) {
        this.home = home;
        this.directory = home.resolve("portal-run/target/bench").resolve(name);
        this.progress = progress;
    }

    /** What is kept beside the data, to know what it is. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    /** Stops it and deletes all of its data. */
    public void forget() throws IOException {
        stop();
        PrivateFiles.deleteTree(directory);
    }

    /** Starts all servers, the portal in it with {@code portal.bench}. */
    public void start() throws IOException {
        Files.createDirectories(directory);
        Map<String, String> environment = base();
        List<Port> ports = List.of(Port.values());
        Settings last = new RunningSettings(DataDirectory.of(Settings.of(environment))).under(Settings.of(environment));
        List<Integer> free = FreePorts.find(ports.size());
        for (int i = 0; i < free.size(); i++) {
            Port port = ports.get(i);
            environment.put(port.variable(), last.value(port.variable()).orElse(String.valueOf(free.get(i))));
        }
        settings = Settings.of(environment);
        if (ChildLauncher.run(environment, "run", "--detach") != 0) {
            throw new LauncherException(
                    "The servers for the measurements did not start.", "Their logs are in " + data().logs() + ".");
        }
    }

    /** Stops the servers; the data stays. */
    public void stop() throws IOException {
        if (Files.exists(directory.resolve("data"))) {
            ChildLauncher.run(base(), "stop");
        }
    }

    private Map<String, String> base() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_HOME", home.toString());
        environment.put("PORTAL_DATA", directory.resolve("data").toString());
        environment.put(
                "PORTAL_CACHE", home.resolve("portal-run/target/test-cache").toString());
        environment.put("PORTAL_THROW_AWAY", "true");
        environment.put("PORTAL_DEMO_CONTENT", "false");
        environment.put("PORTAL_BENCH", "true");
        // a mail server on the same processors would be measured too
        environment.put("PORTAL_MAIL", "false");
        Stream.of("WRITES", "COSTLY", "REQUESTS").forEach(pace -> environment.put("PORTAL_LIMIT_" + pace, UNHINDERED));
        return environment;
    }

    /** Where the portal answers. */
    public Settings settings() {
        return settings;
    }

    /** The process of one of its servers. */
    public ProcessHandle process(String server) {
        return Orphans.pidfile(data().run(), server)
                .process()
                .orElseThrow(() -> new LauncherException(server + " does not run.", "See " + data().logs() + "."));
    }

    /** Where the portal writes its log. */
    public Path log() {
        return data().logs().resolve(PayaraServer.NAME + ".log");
    }

    /** Runs SQL in the portal's schema, as long as it may be. */
    public void sql(InputStream statements) throws IOException {
        DataDirectory data = data();
        Secrets secrets = Secrets.keptIn(data.secrets());
        MariaDbServer server = new Stack(settings, data, secrets, progress).mariaDb(new DatabaseAccounts(secrets));
        new DatabaseDump(server, data).load(statements);
    }

    /** Sends lines to the bulk import. */
    public void importLines(String kind, String lines) throws IOException {
        ImportReport report = new ImportClient(settings).send(kind, lines.getBytes(StandardCharsets.UTF_8));
        if (!report.refused().isEmpty()) {
            throw new LauncherException(
                    "The portal refused: " + report.refused().getFirst(), "See " + data().logs() + ".");
        }
    }

    /** Deploys the portal again, so that it looks at its data as after a start. */
    public void redeploy() throws IOException {
        new RedeployCommand(settings, data(), progress).run();
    }

    /** Puts a second application beside the portal. */
    public void deploy(String name, Path application) throws IOException {
        Secrets secrets = Secrets.keptIn(data().secrets());
        new PayaraAdmin(settings.port(Port.ADMIN), new AdminPassword(secrets.get(Secrets.Name.PAYARA_ADMIN)))
                .deploy(name, "/" + name, application, log());
    }

    private DataDirectory data() {
        return DataDirectory.of(Settings.of(base()));
    }
}

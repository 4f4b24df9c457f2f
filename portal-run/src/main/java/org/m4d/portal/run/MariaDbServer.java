package org.m4d.portal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** MariaDB: one server on loopback, a schema and an account each for the portal and for Keycloak. */
final class MariaDbServer extends ServerProcess {
    static final String NAME = "mariadb";
    /** Relative to the server's working directory, so that a deep data directory never meets the limit of 108 bytes. */
    static final String SOCKET = "mariadb.sock";

    private final Settings settings;
    private final DataDirectory data;
    private final MariaDbPrograms programs;
    private final DatabaseAccounts accounts;

    MariaDbServer(Settings settings, DataDirectory data, MariaDbPrograms programs, DatabaseAccounts accounts) {
        super(NAME, data);
        this.settings = settings;
        this.data = data;
        this.programs = programs;
        this.accounts = accounts;
    }

    @Override
    void prepare() throws IOException {
        if (!Files.exists(data.database())) {
            new DatabaseBootstrap(programs, data).create();
        }
        PrivateFiles.write(initFile(), accounts.sql());
    }

    private Path initFile() {
        return data.run().resolve("accounts.sql");
    }

    @Override
    Command command() {
        List<String> line = new ArrayList<>(baseLine(programs, data.database()));
        line.addAll(List.of(
                "--port=" + settings.port(Port.DATABASE),
                "--bind-address=" + Settings.LOOPBACK,
                "--socket=" + SOCKET,
                "--init-file=" + initFile(),
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-connections=200",
                "--table-open-cache=400",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=160M",
                // no table of ours is of these engines; the server's own small ones are
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M",
                "--performance-schema=OFF",
                "--innodb-print-all-deadlocks",
                "--log-warnings=1"));
        return new Command(line, programs.environment(), data.database());
    }

    /** What both the start and the making of the system tables need. */
    static List<String> baseLine(MariaDbPrograms programs, Path database) {
        return List.of(
                programs.program("mariadbd"),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + programs.home(),
                "--lc-messages-dir=" + programs.share(),
                "--character-sets-dir=" + programs.share().resolve("charsets"),
                "--datadir=" + database);
    }

    @Override
    boolean answers() throws IOException {
        return Files.exists(data.database().resolve(SOCKET)) && client("mariadb", "--execute=SELECT 1") == 0;
    }

    @Override
    void afterStart() throws IOException {
        Files.deleteIfExists(initFile());
    }

    private int client(String program, String... arguments) throws IOException {
        List<String> line = clientLine(program);
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                clientBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try (OutputStream nothing = process.getOutputStream()) {
            nothing.write("".getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (process.waitFor(30, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }

    /** The beginning of a client's command line, as root over the socket. */
    List<String> clientLine(String program) {
        return new ArrayList<>(List.of(
                programs.program(program),
                "--no-defaults",
                "--socket=" + SOCKET,
                "--user=root",
                "--character-sets-dir=" + programs.share().resolve("charsets"),
                "--default-character-set=utf8mb4"));
    }

    /** A client that runs beside the socket and knows root's password. */
    ProcessBuilder clientBuilder(List<String> line) {
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(data.database().toFile());
        builder.environment().putAll(programs.environment());
        builder.environment().putAll(Map.of("MYSQL_PWD", accounts.rootPassword()));
        return builder;
    }
}

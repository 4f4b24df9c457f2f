package org.m4d.portal.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Both schemas as one SQL text, of one moment, written and read by MariaDB's own programs. */
final class DatabaseDump {
    private final MariaDbServer server;
    private final Path log;

    DatabaseDump(MariaDbServer server, DataDirectory data) {
        this.server = server;
        this.log = data.logs().resolve("mariadb-dump.log");
    }

    /** Writes the dump; one transaction over both schemas, so nobody has to stop writing. */
    void write(OutputStream out) throws IOException {
        List<String> line = server.clientLine("mariadb-dump");
        line.addAll(List.of(
                "--single-transaction",
                "--quick",
                "--routines",
                "--triggers",
                "--hex-blob",
                "--databases",
                DatabaseAccounts.PORTAL,
                DatabaseAccounts.KEYCLOAK));
        Process process = server.clientBuilder(line).redirectError(log.toFile()).start();
        process.getOutputStream().close();
        try (InputStream sql = process.getInputStream()) {
            sql.transferTo(out);
        }
        requireSuccess(process, "MariaDB could not be dumped");
    }

    /** Replaces both schemas by what the dump says. */
    void load(InputStream sql) throws IOException {
        Process process = server.clientBuilder(server.clientLine("mariadb"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        try (OutputStream input = process.getOutputStream()) {
            sql.transferTo(input);
        } catch (IOException e) {
            // the client went away: its status and log tell why, better than a broken pipe does
            requireSuccess(process, "MariaDB did not take the dump (" + e.getMessage() + ")");
            throw e;
        }
        requireSuccess(process, "MariaDB did not take the dump");
    }

    private void requireSuccess(Process process, String failure) throws IOException {
        try {
            if (process.waitFor() != 0) {
                throw new LauncherException(failure + ":\n" + Logs.tail(log), "The whole log is " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(failure + ": interrupted", e);
        }
    }
}

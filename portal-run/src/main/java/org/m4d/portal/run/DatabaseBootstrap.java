package org.m4d.portal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Makes a database directory with MariaDB's own tables, as {@code mariadb-install-db} does, which needs a shell. */
final class DatabaseBootstrap {
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "fill_help_tables.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final MariaDbPrograms programs;
    private final DataDirectory data;

    DatabaseBootstrap(MariaDbPrograms programs, DataDirectory data) {
        this.programs = programs;
        this.data = data;
    }

    /** The directory gets its name only when it is complete: a start that was broken off begins anew. */
    void create() throws IOException {
        Path partial = data.database().resolveSibling(data.database().getFileName() + ".part");
        PrivateFiles.deleteTree(partial);
        PrivateFiles.createDirectory(partial);
        Path log = data.logs().resolve("mariadb-bootstrap.log");
        List<String> line = new ArrayList<>(MariaDbServer.baseLine(programs, partial));
        line.addAll(List.of("--bootstrap", "--log-warnings=0", "--max-allowed-packet=8M"));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(programs.environment());
        Process process = builder.start();
        try (OutputStream input = process.getOutputStream()) {
            // "normal" root accounts; the accounts of every start give them a password or remove them
            input.write("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                    .getBytes(StandardCharsets.UTF_8));
            input.write("SET @skip_auth_anonymous=1;\n".getBytes(StandardCharsets.UTF_8));
            for (String script : SCRIPTS) {
                Files.copy(programs.share().resolve(script), input);
            }
        }
        int status = waitFor(process);
        if (status != 0) {
            throw new LauncherException(
                    "MariaDB could not make its tables. Its last lines:\n" + Logs.tail(log), "The whole log is " + log);
        }
        Files.move(partial, data.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }
}

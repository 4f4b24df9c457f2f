package org.m4d.portal.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The machine we run on, and whether there are MariaDB programs for it. */
final class Platform {
    private static final String SUPPORTED = "linux-amd64";

    private final String name;

    Platform(String system, String architecture) {
        this.name = normal(system) + "-" + normal(architecture);
    }

    static Platform current() {
        return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    private static String normal(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace(' ', '-');
        return "x86_64".equals(lower) ? "amd64" : lower;
    }

    /**
     * Throws unless Maven brings MariaDB for this platform or the settings name an installed one.
     *
     * @return the installation that {@code PORTAL_MARIADB_HOME} names, if it names one
     */
    Optional<Path> mariaDbInstalled(Settings settings) {
        Optional<Path> installed = settings.value("PORTAL_MARIADB_HOME").map(Path::of);
        installed.ifPresent(home -> {
            if (!Files.isExecutable(home.resolve("bin/mariadbd"))) {
                throw new LauncherException(
                        "PORTAL_MARIADB_HOME is " + home + ", but there is no bin/mariadbd in it.",
                        "Set it to the directory of a MariaDB 11.4 or newer, the one that has bin and share in it.");
            }
        });
        if (installed.isEmpty() && !SUPPORTED.equals(name)) {
            throw new LauncherException(
                    "There are no MariaDB programs for this platform (" + name + ") among the Maven artifacts; only "
                            + SUPPORTED + " is provided for.",
                    "Install MariaDB 11.4 or newer and set PORTAL_MARIADB_HOME to its directory (it need not run), or"
                            + " run the portal in a Linux container or virtual machine of that kind.");
        }
        return installed;
    }
}

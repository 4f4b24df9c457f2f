package org.m4d.portal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What stands in the tables of a running portal, for the little that it shows nowhere else. */
public final class PortalRows {
    private PortalRows() {}

    /**
     * The lines that a query finds, columns parted by tabs.
     *
     * @param home the directory of the checkout
     * @param data where the stack keeps its data
     */
    public static List<String> found(Path home, Path data, String query) {
        Settings settings = Settings.of(Map.of(
                "PORTAL_HOME", home.toString(),
                "PORTAL_DATA", data.toString(),
                "PORTAL_CACHE", home.resolve("portal-run/target/test-cache").toString(),
                "PORTAL_THROW_AWAY", "true"));
        try {
            return lines(settings, query);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> lines(Settings settings, String query) throws IOException {
        DataDirectory data = DataDirectory.of(settings);
        Secrets secrets = Secrets.keptIn(data.secrets());
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        MariaDbServer server = new Stack(settings, data, secrets, silent).mariaDb(new DatabaseAccounts(secrets));
        List<String> line = server.clientLine("mariadb");
        line.addAll(List.of("--batch", "--skip-column-names", "--execute=" + query, DatabaseAccounts.PORTAL));
        Process client = server.clientBuilder(line).redirectErrorStream(true).start();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (client.onExit().join().exitValue() != 0) {
            throw new IOException(query + ": " + said);
        }
        return said.lines().toList();
    }
}

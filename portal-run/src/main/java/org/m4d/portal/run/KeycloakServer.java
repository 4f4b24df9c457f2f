package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak on loopback, its data in a schema of its own in our MariaDB, one node without cluster ports. */
final class KeycloakServer extends ServerProcess {
    static final String NAME = "keycloak";

    private final Settings settings;
    private final DataDirectory data;
    private final Secrets secrets;
    private final KeycloakInstallation installation;

    KeycloakServer(Settings settings, DataDirectory data, Secrets secrets, KeycloakInstallation installation) {
        super(NAME, data);
        this.settings = settings;
        this.data = data;
        this.secrets = secrets;
        this.installation = installation;
    }

    @Override
    void prepare() throws IOException {
        if (!realmImported()) {
            installation.provideRealm(Map.of(
                    "PORTAL_BASE_URL", settings.baseUrl(),
                    "PORTAL_OIDC_CLIENT_SECRET", secrets.get(Secrets.Name.OIDC_CLIENT),
                    "PORTAL_OIDC_ADMIN_CLIENT_SECRET", secrets.get(Secrets.Name.OIDC_ADMIN_CLIENT)));
        }
    }

    private boolean realmImported() {
        return Files.exists(data.realmMarker());
    }

    @Override
    Command command() {
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                // here and not in the build, where Keycloak ignores it and opens cluster ports on all addresses
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Settings.LOOPBACK,
                "--http-port=" + settings.port(Port.KEYCLOAK),
                "--http-management-port=" + settings.port(Port.KEYCLOAK_MANAGEMENT),
                "--http-pool-max-threads=24",
                "--hostname=" + settings.keycloakUrl(),
                "--db-pool-initial-size=2",
                "--db-pool-max-size=20",
                "--log-level=INFO"));
        if (settings.keycloakUrl().startsWith("https:")) {
            // what came over TLS, only the proxy that ended it can tell; nothing else reaches this port
            arguments.add("--proxy-headers=xforwarded");
        }
        if (!realmImported()) {
            arguments.add("--import-realm");
        }
        return new Command(
                installation.line("300m", arguments),
                Map.of(
                        "KC_DB_URL",
                        "jdbc:mariadb://" + Settings.LOOPBACK + ":" + settings.port(Port.DATABASE) + "/"
                                + DatabaseAccounts.KEYCLOAK,
                        "KC_DB_USERNAME",
                        DatabaseAccounts.KEYCLOAK,
                        "KC_DB_PASSWORD",
                        secrets.get(Secrets.Name.DATABASE_KEYCLOAK),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        KeycloakAdmin.USER,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.get(Secrets.Name.KEYCLOAK_ADMIN)),
                installation.home());
    }

    /** Its first start makes all of its tables, one after the other. */
    @Override
    Duration patience() {
        return realmImported() ? super.patience() : super.patience().multipliedBy(2);
    }

    @Override
    boolean answers() {
        return Http.ok("http://" + Settings.LOOPBACK + ":" + settings.port(Port.KEYCLOAK_MANAGEMENT) + "/health/ready");
    }

    @Override
    void afterStart() throws IOException {
        if (!realmImported()) {
            Files.createFile(data.realmMarker());
            installation.withdrawRealm();
        } else {
            new KeycloakAdmin(settings, secrets).alignClients();
        }
    }
}

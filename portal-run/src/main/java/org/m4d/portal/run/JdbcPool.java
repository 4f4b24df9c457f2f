package org.m4d.portal.run;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * The connections that the application calls {@code jdbc/portal}.
 *
 * @param port MariaDB's port
 * @param schema schema and account, which have the same name
 * @param password the account's password
 */
record JdbcPool(int port, String schema, String password) {
    private static final String RESOURCE = "jdbc/portal";

    void addTo(DomainXml xml) {
        Element resources = DomainXml.all(xml.root(), "resources").getFirst();
        Element pool = xml.add(
                resources,
                "jdbc-connection-pool",
                Map.of(
                        "name", "PortalPool",
                        "res-type", "javax.sql.DataSource",
                        "datasource-classname", "org.mariadb.jdbc.MariaDbDataSource",
                        "steady-pool-size", "4",
                        "max-pool-size", "40",
                        "max-wait-time-in-millis", "15000",
                        "is-connection-validation-required", "true",
                        "connection-validation-method", "auto-commit",
                        "validate-atmost-once-period-in-seconds", "1",
                        "fail-all-connections", "true"));
        property(
                xml,
                pool,
                "url",
                "jdbc:mariadb://" + Settings.LOOPBACK + ":" + port + "/" + schema
                        + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&connectTimeout=5000&useServerPrepStmts=true&prepStmtCacheSize=100");
        property(xml, pool, "user", schema);
        property(xml, pool, "password", password);
        xml.add(resources, "jdbc-resource", Map.of("jndi-name", RESOURCE, "pool-name", "PortalPool"));
        Element server = DomainXml.only(xml.root(), "server", "name", "server");
        xml.add(server, "resource-ref", Map.of("ref", RESOURCE));
    }

    private static void property(DomainXml xml, Element pool, String name, String value) {
        xml.add(pool, "property", Map.of("name", name, "value", value));
    }
}

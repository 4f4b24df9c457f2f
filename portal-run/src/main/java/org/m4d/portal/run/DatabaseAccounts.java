package org.m4d.portal.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Schemas and accounts, given to MariaDB at every start in a file that only it can read. Setting the passwords each time
 * makes a restored database obey the passwords of the directory it was restored to.
 */
final class DatabaseAccounts {
    static final String PORTAL = "portal";
    static final String KEYCLOAK = "keycloak";

    private final Secrets secrets;
    private final Map<String, Secrets.Name> schemas = new LinkedHashMap<>();

    DatabaseAccounts(Secrets secrets) {
        this.secrets = secrets;
        schemas.put(PORTAL, Secrets.Name.DATABASE_PORTAL);
        schemas.put(KEYCLOAK, Secrets.Name.DATABASE_KEYCLOAK);
    }

    /** Adds a schema for the tests inside the server, owned by the portal's account. */
    DatabaseAccounts withSchema(String name) {
        schemas.put(name, Secrets.Name.DATABASE_PORTAL);
        return this;
    }

    String rootPassword() {
        return secrets.get(Secrets.Name.DATABASE_ROOT);
    }

    /** The statements, one a line as MariaDB's init file wants them. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        line(sql, "SET SESSION sql_log_bin=0");
        line(sql, "DELETE FROM mysql.global_priv WHERE User='' OR (User='root' AND Host<>'localhost')");
        line(sql, "FLUSH PRIVILEGES");
        line(sql, "CREATE USER IF NOT EXISTS root@localhost");
        line(sql, "ALTER USER root@localhost IDENTIFIED BY '" + rootPassword() + "'");
        line(sql, "GRANT ALL PRIVILEGES ON *.* TO root@localhost WITH GRANT OPTION");
        schemas.forEach((schema, secret) -> account(sql, schema, secrets.get(secret)));
        line(sql, "FLUSH PRIVILEGES");
        return sql.toString();
    }

    private static void account(StringBuilder sql, String schema, String password) {
        line(sql, "CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        for (String host : new String[] {"localhost", Settings.LOOPBACK}) {
            String user = schema + "@'" + host + "'";
            line(sql, "CREATE USER IF NOT EXISTS " + user);
            line(sql, "ALTER USER " + user + " IDENTIFIED BY '" + password + "'");
            line(sql, "GRANT ALL PRIVILEGES ON " + schema + ".* TO " + user);
        }
    }

    private static void line(StringBuilder sql, String statement) {
        sql.append(statement).append(";\n");
    }
}

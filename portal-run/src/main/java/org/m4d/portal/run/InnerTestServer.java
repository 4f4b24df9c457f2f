package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A second Payara that the tests running inside the server (Arquillian) deploy to, with a schema, an index and a file
 * store of its own, so that they and the browser tests never see each other's content.
 *
 * @param http port of its pages
 * @param admin port of its administration
 */
record InnerTestServer(int http, int admin) {
    static final String NAME = "payara-it";
    static final String SCHEMA = "portal_it";
    static final String MAIL_DOMAIN = "inner.example.org";
    static final String HTTP_VARIABLE = "PORTAL_IT_HTTP_PORT";
    static final String ADMIN_VARIABLE = "PORTAL_IT_ADMIN_PORT";

    /** Only where both ports are set, which the tests alone do. */
    static Optional<InnerTestServer> wanted(Settings settings) {
        return settings.value(HTTP_VARIABLE).flatMap(http -> settings.value(ADMIN_VARIABLE)
                .map(admin -> new InnerTestServer(Integer.parseInt(http), Integer.parseInt(admin))));
    }

    PayaraServer server(Settings settings, DataDirectory data, Secrets secrets, Path home) throws IOException {
        Path own = data.root().resolve("it");
        for (String part : new String[] {"attachments", "index"}) {
            PrivateFiles.createDirectory(own.resolve(part));
        }
        Map<String, String> environment = new TreeMap<>(PayaraServer.applicationSettings(settings, data, secrets));
        environment.put("PORTAL_BASE_URL", "http://localhost:" + http);
        environment.put("PORTAL_DATA_DIR", own.resolve("attachments").toString());
        environment.put("PORTAL_SEARCH_INDEX_DIR", own.resolve("index").toString());
        // mail is handed over to the portal itself; this one looks into a mailbox of its own
        environment.put("PORTAL_MAIL_DOMAIN", MAIL_DOMAIN);
        environment.put("PORTAL_MAIL_INCOMING", "imap");
        environment.put("PORTAL_MAIL_IMAP_USER", "portal@" + MAIL_DOMAIN);
        environment.put("PORTAL_MAIL_IMAP_EVERY_SECONDS", "1");
        PayaraPlan plan = new PayaraPlan(
                NAME,
                own.resolve("payara"),
                http,
                admin,
                PayaraServer.HEAP,
                new JdbcPool(settings.port(Port.DATABASE), SCHEMA, secrets.get(Secrets.Name.DATABASE_PORTAL)),
                new AdminPassword(secrets.get(Secrets.Name.PAYARA_ADMIN)),
                environment,
                null);
        return new PayaraServer(plan, settings, data, home);
    }
}

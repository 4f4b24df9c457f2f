package org.m4d.portal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Payara's domain, made anew from the distribution at each start: nothing that must last lies in it, so nothing in it
 * can be broken for longer than one start.
 */
final class PayaraDomain {
    private static final String COMPRESSED = "text/html,text/xml,text/plain,text/css,text/javascript,"
            + "application/javascript,application/json,application/problem+json,application/atom+xml,image/svg+xml";
    private static final int THREADS = 32;

    private final Settings settings;
    private final Path directory;
    private final Path home;
    private final JdbcPool pool;
    private final AdminPassword password;

    /**
     * @param directory where the domain is made
     * @param home the unpacked server
     */
    PayaraDomain(Settings settings, Path directory, Path home, JdbcPool pool, AdminPassword password) {
        this.settings = settings;
        this.directory = directory;
        this.home = home;
        this.pool = pool;
        this.password = password;
    }

    Path directory() {
        return directory;
    }

    /**
     * Writes the domain.
     *
     * @return the options for the Java machine that its domain.xml asks for
     */
    List<String> create(int http, int admin) throws IOException {
        PrivateFiles.deleteTree(directory);
        PrivateFiles.copyTree(home.resolve("glassfish/domains/domain1"), directory);
        Files.copy(
                ServerArchive.named("mariadb-java-client-", settings).file(),
                directory.resolve("lib/mariadb-java-client.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        Path file = directory.resolve("config/domain.xml");
        DomainXml xml = DomainXml.read(file);
        closeToTheWorld(xml);
        listeners(xml, http, admin);
        pool.addTo(xml);
        xml.write(file);
        PrivateFiles.write(directory.resolve("config/admin-keyfile"), password.keyfileLine());
        oneLog(directory.resolve("config/logging.properties"));
        return JvmOptions.of(xml.serverConfig(), home.resolve("glassfish"), directory);
    }

    private static void closeToTheWorld(DomainXml xml) {
        Element config = xml.serverConfig();
        for (Element listener : DomainXml.all(config, "iiop-listener")) {
            listener.setAttribute("address", Settings.LOOPBACK);
            listener.setAttribute("enabled", "false");
        }
        for (Element connector : DomainXml.all(config, "jmx-connector")) {
            connector.setAttribute("address", Settings.LOOPBACK);
            connector.setAttribute("enabled", "false");
        }
        xml.set(config, "hazelcast-config-specific-configuration", Map.of("enabled", "false"));
        Element messaging =
                xml.add(config, "jms-service", Map.of("type", "DISABLED", "default-jms-host", "default_JMS_host"));
        xml.add(messaging, "jms-host", Map.of("name", "default_JMS_host", "host", Settings.LOOPBACK, "port", "7676"));
        xml.set(
                DomainXml.all(config, "admin-service").getFirst(),
                "das-config",
                Map.of("autodeploy-enabled", "false", "dynamic-reload-enabled", "false"));
        // both would answer to everybody at the portal's own port; the portal describes its API itself
        xml.set(config, "microprofile-metrics-configuration", Map.of("enabled", "false"));
        xml.set(config, "microprofile-openapi-configuration", Map.of("enabled", "false"));
        xml.add(xml.root(), "phone-home-runtime-configuration", Map.of("enabled", "false"));
        // AUTO_SERVER would open a port on all addresses
        for (Element property : DomainXml.all(xml.root(), "property")) {
            property.setAttribute("value", property.getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
        }
    }

    private static void listeners(DomainXml xml, int http, int admin) {
        Element config = xml.serverConfig();
        Map<String, Integer> ports = Map.of("http-listener-1", http, "admin-listener", admin);
        for (Element listener : DomainXml.all(config, "network-listener")) {
            Integer port = ports.get(listener.getAttribute("name"));
            listener.setAttribute("address", Settings.LOOPBACK);
            listener.setAttribute("enabled", String.valueOf(port != null));
            if (port != null) {
                listener.setAttribute("port", port.toString());
            }
        }
        DomainXml.only(config, "virtual-server", "id", "server").setAttribute("network-listeners", "http-listener-1");
        Element protocol = DomainXml.only(config, "protocol", "name", "http-listener-1");
        xml.set(
                protocol,
                "http",
                Map.of(
                        "compression", "on",
                        "compression-min-size-bytes", "1024",
                        "compressable-mime-type", COMPRESSED,
                        "server-header", "false",
                        "xframe-options", "false",
                        "xpowered-by", "false",
                        // behind a proxy with TLS: cookies are Secure and redirects lead to https
                        "scheme-mapping", "X-Forwarded-Proto",
                        "max-connections", "1024"));
        Element pool = DomainXml.only(config, "thread-pool", "name", "http-thread-pool");
        pool.setAttribute("min-thread-pool-size", "8");
        pool.setAttribute("max-thread-pool-size", String.valueOf(THREADS));
    }

    /** Payara's log goes to the one file that the launcher keeps: what the process prints. */
    private static void oneLog(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        // of two lines with one key the later wins
        lines.add("handlers=java.util.logging.ConsoleHandler");
        lines.add("java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter");
        lines.add("java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
        // the distribution trusts certificates that have expired, and prints each at every start
        lines.add("javax.enterprise.system.security.ssl.level=SEVERE");
        // filters read forms before the resources do, as they must; a line for each form that is sent says nothing
        lines.add("org.glassfish.jersey.servlet.WebComponent.level=SEVERE");
        lines.add("com.sun.enterprise.server.logging.GFFileHandler.logtoFile=false");
        lines.add("com.sun.enterprise.server.logging.GFFileHandler.logStandardStreams=false");
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}

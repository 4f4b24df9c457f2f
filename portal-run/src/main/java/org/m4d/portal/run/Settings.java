package org.m4d.portal.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What may be set from outside, read from {@code PORTAL_*} environment variables. Every one has a default, so that a
 * newcomer sets none.
 */
public final class Settings {
    /** The loopback address that everything listens on. */
    public static final String LOOPBACK = "127.0.0.1";

    private final Map<String, String> variables;

    private Settings(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The settings of this process's environment. */
    public static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    /** Settings from the given variables alone. */
    public static Settings of(Map<String, String> variables) {
        return new Settings(variables);
    }

    /** All variables that are ours, as they were set. */
    Map<String, String> all() {
        Map<String, String> ours = new TreeMap<>(variables);
        ours.keySet().removeIf(name -> !name.startsWith("PORTAL_"));
        return ours;
    }

    /** The value of one variable, if somebody set it to more than nothing. */
    public Optional<String> value(String variable) {
        return Optional.ofNullable(variables.get(variable)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The number that the server behind {@code port} shall listen on. */
    public int port(Port port) {
        return value(port.variable())
                .map(text -> parsePort(port.variable(), text))
                .orElse(port.usual());
    }

    private static int parsePort(String variable, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw badPort(variable, text, e);
        }
        throw badPort(variable, text, null);
    }

    private static LauncherException badPort(String variable, String text, Throwable cause) {
        return new LauncherException(
                variable + " is '" + text + "', which is no port.", "Set it to a number from 1 to 65535.", cause);
    }

    /** The directory of the checkout. */
    public Path home() {
        return Path.of(value("PORTAL_HOME").orElse("")).toAbsolutePath().normalize();
    }

    /** Where all data lies. */
    public Path dataDirectory() {
        return home().resolve(value("PORTAL_DATA").orElse("data")).normalize();
    }

    /** Where unpacked servers are kept; nothing in it is lost for good when it is deleted. */
    public Path cacheDirectory() {
        return value("PORTAL_CACHE")
                .map(text -> home().resolve(text).normalize())
                .orElseGet(() -> dataDirectory().resolve("cache"));
    }

    /** The archives that Maven fetched. */
    public Path distributions() {
        return home().resolve("portal-run/target/dist");
    }

    /** The application. */
    public Path application() {
        return home().resolve(value("PORTAL_EAR").orElse("ear/target/portal.ear"));
    }

    /** The jar with realm and login theme. */
    public Path realmJar() {
        return home().resolve("keycloak-realm/target/keycloak-realm.jar");
    }

    /** The portal's address, as browsers use it, without a slash at the end. */
    public String baseUrl() {
        return address("PORTAL_BASE_URL", Port.PORTAL);
    }

    /** Keycloak's address, as browsers and the portal use it, without a slash at the end. */
    public String keycloakUrl() {
        return address("PORTAL_KEYCLOAK_URL", Port.KEYCLOAK);
    }

    private String address(String variable, Port port) {
        String address = value(variable).orElseGet(() -> "http://localhost:" + port(port));
        return URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
                .toString();
    }

    /** The issuer of the portal's tokens. */
    public String issuer() {
        return keycloakUrl() + "/realms/m4d";
    }

    /** Whether the demonstration realm and content are wanted: yes, unless {@code PORTAL_DEMO} is {@code false}. */
    public boolean demo() {
        return !"false".equalsIgnoreCase(value("PORTAL_DEMO").orElse("true"));
    }

    /** Whether the demonstration content shall be loaded; tests bring their own. */
    public boolean demoContent() {
        return demo() && !"false".equalsIgnoreCase(value("PORTAL_DEMO_CONTENT").orElse("true"));
    }

    /** Whether this is the throw-away stack of the tests, which may lie anywhere. */
    public boolean throwAway() {
        return "true".equalsIgnoreCase(value("PORTAL_THROW_AWAY").orElse("false"));
    }
}

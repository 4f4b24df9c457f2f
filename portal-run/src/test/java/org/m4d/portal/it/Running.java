package org.m4d.portal.it;

import java.nio.file.Path;
import java.util.Properties;

/** The test stack that is up while these tests run, as {@link org.m4d.portal.run.TestStack} described it. */
public final class Running {
    private static volatile Properties stack = System.getProperties();

    private Running() {}

    /** From now on tests talk to another stack, for which these stand in its {@code stack.properties}. */
    public static void turnTo(Properties other) {
        stack = other;
    }

    /** From now on they talk again to the one that they were started with. */
    public static void turnBack() {
        stack = System.getProperties();
    }

    /** The portal's address, without a slash at the end. */
    public static String portal() {
        return property("portal.url");
    }

    public static String keycloak() {
        return property("keycloak.url");
    }

    /** The realm's address. */
    public static String issuer() {
        return property("keycloak.issuer");
    }

    /** Where the stack keeps its data, its secrets among them. */
    public static Path data() {
        return Path.of(property("stack.data"));
    }

    /** The directory of the checkout. */
    public static Path home() {
        return Path.of(property("stack.home"));
    }

    /** The file that says by how much the portal's clock runs ahead; only where it can be moved. */
    public static Path clock() {
        return Path.of(property("stack.clock"));
    }

    /** Where a server of somebody else's may be opened that the portal reads pages of: {@code host:port}. */
    public static String elsewhere() {
        return property("elsewhere");
    }

    /** The page of the mailboxes, with a slash at the end. */
    public static String mailPage() {
        return property("mail.page");
    }

    /** The port of the mail server. */
    public static int mailSmtp() {
        return Integer.parseInt(property("mail.smtp"));
    }

    /** The port that the portal listens on for mail, past the mail server. */
    public static int mailListen() {
        return Integer.parseInt(property("mail.listen"));
    }

    /** The domain of the portal's own mail addresses. */
    public static String mailDomain() {
        return property("mail.domain");
    }

    /** Where tests leave what people look at afterwards. */
    public static Path target() {
        return home().resolve("portal-run/target");
    }

    /** Whether also that is to be tested which takes long: {@code ./portal test --all}. */
    public static boolean whole() {
        return "all".equals(System.getProperty("test.extent"));
    }

    private static String property(String name) {
        String value = stack.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("No " + name + ": these tests run by ./portal test");
        }
        return value;
    }
}

package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Payara with the portal in it, started as our child without asadmin between. */
final class PayaraServer extends ServerProcess {
    static final String NAME = "payara";
    static final String HEAP = "768m";

    private final PayaraPlan plan;
    private final Path home;
    private final PayaraDomain domain;
    private final PayaraAdmin admin;
    private List<String> options = List.of();

    PayaraServer(PayaraPlan plan, Settings settings, DataDirectory data, Path home) {
        super(plan.name(), data);
        this.plan = plan;
        this.home = home;
        this.domain = new PayaraDomain(settings, plan.domain(), home, plan.pool(), plan.password());
        this.admin = new PayaraAdmin(plan.admin(), plan.password());
    }

    static Path unpack(Settings settings, DataDirectory data, Progress progress) throws IOException {
        return ServerArchive.named("payara-", settings).unpacked(data.cache(), "payara7/", List.of(), progress);
    }

    @Override
    void prepare() throws IOException {
        options = domain.create(plan.http(), plan.admin());
    }

    @Override
    Command command() {
        Path installation = home.resolve("glassfish");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                installation.resolve("modules/glassfish.jar").toString(),
                "-Xms256m",
                "-Xmx" + plan.heap(),
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        line.addAll(options);
        line.addAll(List.of(
                "-Dcom.sun.aas.installRoot=" + installation,
                "-Dcom.sun.aas.instanceRoot=" + domain.directory(),
                "com.sun.enterprise.glassfish.bootstrap.ASMain",
                "-upgrade",
                "false",
                "-read-stdin",
                "false",
                "-domainname",
                "domain1",
                "-domaindir",
                domain.directory().toString(),
                "-instancename",
                "server",
                "-type",
                "DAS",
                "-verbose",
                "true",
                "-debug",
                "false",
                "-watchdog",
                "false"));
        return new Command(line, new TreeMap<>(plan.environment()), domain.directory());
    }

    @Override
    boolean answers() {
        return admin.answers();
    }

    @Override
    void afterStart() throws IOException {
        if (plan.application() != null) {
            redeploy();
        }
    }

    /** Deploys the application again, for developers and after a start. */
    void redeploy() throws IOException {
        Path application = plan.application();
        if (!Files.exists(application)) {
            throw new LauncherException(
                    "There is no application at " + application + ".", "Build it: ./portal run does that by itself.");
        }
        admin.deploy(application, log());
    }

    /** The settings that the application reads as MicroProfile Config keys. */
    static Map<String, String> applicationSettings(Settings settings, DataDirectory data, Secrets secrets) {
        Map<String, String> environment = new TreeMap<>(new MailSetup(settings).environment(secrets));
        environment.putAll(Map.of(
                "PORTAL_BASE_URL", settings.baseUrl(),
                "PORTAL_OIDC_ISSUER", settings.issuer(),
                "PORTAL_OIDC_CLIENT_ID", "portal-web",
                "PORTAL_OIDC_CLIENT_SECRET", secrets.get(Secrets.Name.OIDC_CLIENT),
                "PORTAL_OIDC_AUDIENCE", "portal-api",
                "PORTAL_OIDC_ADMIN_CLIENT_ID", "portal-admin",
                "PORTAL_OIDC_ADMIN_CLIENT_SECRET", secrets.get(Secrets.Name.OIDC_ADMIN_CLIENT),
                "PORTAL_ARCHIVE_SECRET", secrets.get(Secrets.Name.ARCHIVE_ADDRESSES),
                "PORTAL_DATA_DIR", data.attachments().toString(),
                "PORTAL_SEARCH_INDEX_DIR", data.index().toString()));
        return environment;
    }
}

package org.m4d.portal.run;

import java.io.IOException;

/** {@code ./portal redeploy}: puts a freshly built application into the running server. For developers. */
final class RedeployCommand {
    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;

    RedeployCommand(Settings settings, DataDirectory data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    void run() throws IOException {
        Secrets secrets = Secrets.keptIn(data.secrets());
        PayaraAdmin admin =
                new PayaraAdmin(settings.port(Port.ADMIN), new AdminPassword(secrets.get(Secrets.Name.PAYARA_ADMIN)));
        if (!admin.answers()) {
            throw new LauncherException("The portal does not run.", "Start it: ./portal run --detach");
        }
        progress.step(
                "deployed " + settings.application(),
                () -> admin.deploy(settings.application(), data.logs().resolve(PayaraServer.NAME + ".log")));
        progress.step("portal ready", () -> new Readiness(settings).await());
    }
}

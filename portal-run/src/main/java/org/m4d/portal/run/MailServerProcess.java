package org.m4d.portal.run;

import java.nio.file.Path;
import java.util.List;
import org.m4d.portal.run.mail.MailProgram;

/** The demonstration mail server as a child, from the launcher's own class path; its mails live as long as it does. */
final class MailServerProcess extends ServerProcess {
    static final String NAME = "mail";

    private final Settings settings;
    private final DataDirectory data;

    MailServerProcess(Settings settings, DataDirectory data) {
        super(NAME, data);
        this.settings = settings;
        this.data = data;
    }

    @Override
    void prepare() {
        // it keeps nothing on disk
    }

    @Override
    Command command() {
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=UTC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                MailProgram.class.getName());
        return new Command(line, settings.all(), data.run());
    }

    @Override
    boolean answers() {
        return Http.ok("http://" + Settings.LOOPBACK + ":" + settings.port(Port.MAIL_PAGE) + "/api/mailboxes");
    }
}

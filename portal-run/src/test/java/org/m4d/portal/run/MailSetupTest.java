package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSetupTest {

    @ParameterizedTest
    @CsvSource({
        ", , , true",
        "false, , , false",
        ", smtp.example.org, , false",
        ", , false, false",
        "true, , true, true",
    })
    void theDemonstrationMailServerIsForDemonstrationsWithoutARealOne(
            String mail, String host, String demo, boolean expected) {
        Map<String, String> variables = new HashMap<>();
        put(variables, "PORTAL_MAIL", mail);
        put(variables, "PORTAL_MAIL_SMTP_HOST", host);
        put(variables, "PORTAL_DEMO", demo);
        assertThat(new MailSetup(Settings.of(variables)).demonstration()).isEqualTo(expected);
    }

    @Test
    void thePortalIsToldOfTheDemonstrationMailServer(@TempDir Path directory) {
        assertThat(environment(directory, Map.of("PORTAL_MAIL_SMTP_PORT", "9085")))
                .containsEntry("PORTAL_MAIL_DOMAIN", "portal.example.org")
                .containsEntry("PORTAL_MAIL_SMTP_HOST", "127.0.0.1")
                .containsEntry("PORTAL_MAIL_SMTP_PORT", "9085")
                .containsEntry("PORTAL_MAIL_SMTP_SECURITY", "none")
                .containsEntry("PORTAL_MAIL_INCOMING", "smtp")
                .containsEntry("PORTAL_MAIL_LISTEN_PORT", "8088")
                .containsEntry("PORTAL_MAIL_IMAP_USER", "portal@portal.example.org")
                .containsKey("PORTAL_MAIL_SECRET");
    }

    @Test
    void settingsOfARealMailServerAreLeftAlone(@TempDir Path directory) {
        assertThat(environment(directory, Map.of("PORTAL_MAIL_SMTP_HOST", "smtp.example.org")))
                .containsOnlyKeys("PORTAL_MAIL_SECRET");
    }

    @Test
    void portsOfAMailServerThatIsNotStartedMayBeInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> ports = new HashMap<>();
            int next = 0;
            for (int free : FreePorts.find(Port.values().length)) {
                ports.put(Port.values()[next++].variable(), String.valueOf(free));
            }
            ports.put("PORTAL_MAIL_SMTP_HOST", "smtp.example.org");
            ports.put("PORTAL_MAIL_SMTP_PORT", String.valueOf(taken.getLocalPort()));
            assertThatCode(() -> new PortCheck(Settings.of(ports)).requireFree())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void passwordsOfMailServersAreNotRemembered(@TempDir Path directory) throws IOException {
        Map<String, String> variables = Map.of(
                "PORTAL_DATA", directory.toString(),
                "PORTAL_THROW_AWAY", "true",
                "PORTAL_MAIL_SMTP_HOST", "smtp.example.org",
                "PORTAL_MAIL_SMTP_PASSWORD", "hidden");
        DataDirectory data = DataDirectory.of(Settings.of(variables));
        data.create();
        new RunningSettings(data).remember(Settings.of(variables));
        assertThat(data.run().resolve("settings.properties"))
                .content()
                .contains("smtp.example.org")
                .doesNotContain("hidden");
    }

    private static Map<String, String> environment(Path directory, Map<String, String> variables) {
        Secrets secrets = Secrets.keptIn(directory.resolve("secrets.properties"));
        return new MailSetup(Settings.of(variables)).environment(secrets);
    }

    private static void put(Map<String, String> variables, String name, String value) {
        if (value != null) {
            variables.put(name, value);
        }
    }
}

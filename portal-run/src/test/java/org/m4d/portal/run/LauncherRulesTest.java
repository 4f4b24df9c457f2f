package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small rules of the launcher that need no server. */
class LauncherRulesTest {
    @Test
    void tooLittleDiskIsSaidInNumbers() {
        assertThatThrownBy(() -> DiskCheck.requireSpace(Path.of("/srv"), 2L << 30, 100L << 20))
                .hasMessageContaining("100 MiB are free")
                .hasMessageContaining("2048 MiB are needed");
        assertThatCode(() -> DiskCheck.requireSpace(Path.of("/srv"), 2L << 30, 2L << 30))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyAPortalThatIsThrownAwayHasAClockThatCanBeMoved() {
        Map<String, String> movable = Map.of("PORTAL_CLOCK_FILE", "/srv/clock");
        assertThatThrownBy(() -> ClockCheck.requireReal(Settings.of(movable)))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("PORTAL_CLOCK_FILE");
        assertThatCode(() -> ClockCheck.requireReal(
                        Settings.of(Map.of("PORTAL_CLOCK_FILE", "/srv/clock", "PORTAL_THROW_AWAY", "true"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> ClockCheck.requireReal(Settings.of(Map.of()))).doesNotThrowAnyException();
    }

    @Test
    void platformsWithoutProgramsAreRefusedUnlessMariaDbIsInstalled() {
        Settings none = Settings.of(Map.of());
        assertThat(new Platform("Linux", "amd64").mariaDbInstalled(none)).isEmpty();
        assertThat(new Platform("Linux", "x86_64").mariaDbInstalled(none)).isEmpty();
        assertThatThrownBy(() -> new Platform("Mac OS X", "aarch64").mariaDbInstalled(none))
                .isInstanceOfSatisfying(
                        LauncherException.class, e -> assertThat(e.advice()).contains("PORTAL_MARIADB_HOME"));
        assertThatThrownBy(() -> new Platform("Linux", "aarch64").mariaDbInstalled(none))
                .hasMessageContaining("linux-aarch64");
    }

    @Test
    void aServerThatKeepsDyingIsNotRestartedForEver() {
        Supervisor supervisor = new Supervisor(null, new Progress(System.out));
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        assertThat(supervisor.mayRestart("payara", now)).isTrue();
        assertThat(supervisor.mayRestart("payara", now)).isTrue();
        assertThat(supervisor.mayRestart("payara", now)).isTrue();
        assertThat(supervisor.mayRestart("payara", now)).isFalse();
        assertThat(supervisor.mayRestart("keycloak", now)).isTrue();
        assertThat(supervisor.mayRestart("payara", now.plus(Duration.ofMinutes(11))))
                .isTrue();
    }

    @Test
    void javaOptionsOfOtherVersionsAreLeftOut() {
        assertThat(JvmOptions.forThisJava("-Dplain=yes", 21)).isEqualTo("-Dplain=yes");
        assertThat(JvmOptions.forThisJava("[24|]--new", 21)).isNull();
        assertThat(JvmOptions.forThisJava("[24|]--new", 25)).isEqualTo("--new");
        assertThat(JvmOptions.forThisJava("[8|17]--old", 21)).isNull();
        assertThat(JvmOptions.forThisJava("[Dynamic Code Evolution-11.0.10|]-XX:HotswapAgent=core", 25))
                .isNull();
    }

    @Test
    void theReportNamesRefusedLinesWithTheirReason() {
        ImportReport report = ImportReport.of("""
                {"line":1,"key":"p-01","status":"created","id":7}
                {"line":2,"key":"p-02","status":"error","problem":{"title":"Invalid","detail":"Unknown country XX"}}
                {"line":3,"key":null,"status":"error","problem":{"title":"Not JSON"}}
                """);
        assertThat(report.counts()).containsEntry("created", 1).containsEntry("error", 2);
        assertThat(report.refused()).containsExactly("line 2 (\"p-02\"): Unknown country XX", "line 3: Not JSON");
    }

    @Test
    void secretsAreMadeOnceAndKept(@TempDir Path directory) {
        Path file = directory.resolve("secrets.properties");
        String first = Secrets.keptIn(file).get(Secrets.Name.OIDC_CLIENT);
        assertThat(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Secrets.keptIn(file).get(Secrets.Name.OIDC_CLIENT)).isEqualTo(first);
        assertThat(Secrets.keptIn(file).get(Secrets.Name.DATABASE_ROOT)).isNotEqualTo(first);
    }

    @Test
    void secretsAreOnNoCommandLine(@TempDir Path directory) throws IOException {
        Settings settings = Settings.of(Map.of("PORTAL_DATA", directory.toString(), "PORTAL_THROW_AWAY", "true"));
        DataDirectory data = DataDirectory.of(settings);
        data.create();
        Secrets secrets = Secrets.keptIn(data.secrets());
        Map<String, String> environment = PayaraServer.applicationSettings(settings, data, secrets);
        assertThat(environment).containsEntry("PORTAL_OIDC_CLIENT_SECRET", secrets.get(Secrets.Name.OIDC_CLIENT));
        PayaraServer payara = new PayaraServer(
                new PayaraPlan(
                        "payara",
                        data.domain(),
                        1,
                        2,
                        "64m",
                        new JdbcPool(3, "portal", secrets.get(Secrets.Name.DATABASE_PORTAL)),
                        new AdminPassword(secrets.get(Secrets.Name.PAYARA_ADMIN)),
                        environment,
                        null),
                settings,
                data,
                directory);
        for (Secrets.Name name : Secrets.Name.values()) {
            assertThat(String.join(" ", payara.command().line())).doesNotContain(secrets.get(name));
        }
    }

    @Test
    void ofTwoLaunchersOneIsRefused(@TempDir Path directory) throws IOException {
        Settings settings = Settings.of(Map.of());
        try (LauncherLock lock = LauncherLock.take(directory, settings)) {
            lock.sign();
            assertThatThrownBy(() -> LauncherLock.take(directory, settings).close())
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        }
        LauncherLock.take(directory, settings).close();
    }
}

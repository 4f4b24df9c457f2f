package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running stack as a whole: what it listens on, how much memory it takes, and that one can sign in. */
class StackIT {
    private static final int MEBIBYTES = 2560;
    private final Path data = Path.of(System.getProperty("stack.data"));

    @Test
    void everythingListensOnLoopbackAlone() throws IOException {
        List<Listening> sockets = new ArrayList<>();
        for (ProcessHandle process : processes("mariadb", "mail", "keycloak", "payara", "payara-it", "launcher")) {
            sockets.addAll(Listening.of(process));
            for (ProcessHandle child : process.descendants().toList()) {
                sockets.addAll(Listening.of(child));
            }
        }
        assertThat(sockets).hasSizeGreaterThanOrEqualTo(5);
        assertThat(sockets).allMatch(Listening::loopback);
    }

    @Test
    void launcherAndServersTakeNoMoreThanTheyMay() throws IOException {
        Map<String, Long> resident = new LinkedHashMap<>();
        for (String name : List.of("mariadb", "mail", "keycloak", "payara", "launcher")) {
            for (ProcessHandle process : processes(name)) {
                resident.put(name, mebibytes(process));
            }
        }
        System.out.println("Resident, in MiB: " + resident);
        assertThat(resident.values().stream().mapToLong(Long::longValue).sum())
                .as(resident.toString())
                .isBetween(200L, (long) MEBIBYTES);
    }

    private static long mebibytes(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    @ParameterizedTest
    @ValueSource(strings = {"member1", "authority1", "moderator1", "importer1"})
    void demonstrationUsersGetTokens(String user) throws IOException {
        String token = Tokens.byPassword(System.getProperty("keycloak.issuer"), "portal-demo-cli", user, "demo");
        assertThat(token.split("\\.")).hasSize(3);
    }

    @Test
    void thePortalSaysThatItIsReady() {
        assertThat(Http.ok(System.getProperty("portal.url") + "/health/ready")).isTrue();
    }

    private List<ProcessHandle> processes(String... names) {
        List<ProcessHandle> processes = new ArrayList<>();
        for (String name : names) {
            Optional<ProcessHandle> process =
                    Orphans.pidfile(data.resolve("run"), name).process();
            assertThat(process).as(name).isPresent();
            processes.add(process.get());
        }
        return processes;
    }
}

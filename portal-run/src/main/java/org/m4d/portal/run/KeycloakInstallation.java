package org.m4d.portal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked, with our login theme, optimised for our database once. The optimised build stays in the cache and
 * is made again only when version, theme or build options change.
 */
final class KeycloakInstallation {
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=mariadb", "--health-enabled=true", "--features-disabled=kerberos,ciba,device-flow,par,impersonation");

    private final Settings settings;
    private final DataDirectory data;
    private final Path home;

    private KeycloakInstallation(Settings settings, DataDirectory data, Path home) {
        this.settings = settings;
        this.data = data;
        this.home = home;
    }

    static KeycloakInstallation locate(Settings settings, DataDirectory data, Progress progress) throws IOException {
        ServerArchive archive = ServerArchive.named("keycloak-quarkus-dist-", settings);
        String name = PrivateFiles.name(archive.file());
        String version = name.substring("keycloak-quarkus-dist-".length(), name.length() - ".zip".length());
        Path home = archive.unpacked(data.cache(), "keycloak-" + version + "/", List.of(), progress);
        KeycloakInstallation installation = new KeycloakInstallation(settings, data, home);
        installation.build(progress);
        return installation;
    }

    Path home() {
        return home;
    }

    private void build(Progress progress) throws IOException {
        Path stamp = home.resolve("build-stamp");
        String wanted = fingerprint();
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        Files.createDirectories(home.resolve("providers"));
        Files.copy(
                settings.realmJar(), home.resolve("providers/keycloak-realm.jar"), StandardCopyOption.REPLACE_EXISTING);
        progress.step("built the optimised Keycloak (once)", this::runBuild);
        Files.writeString(stamp, wanted);
    }

    private void runBuild() throws IOException {
        Path log = data.logs().resolve("keycloak-build.log");
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        Process process = new ProcessBuilder(line("256m", arguments))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = false;
        try {
            ended = process.waitFor(Duration.ofMinutes(15).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0) {
            throw new LauncherException(
                    "Keycloak could not be built. Its last lines:\n" + Logs.tail(log), "The whole log is " + log + ".");
        }
    }

    /** The command line that kc.sh would use; called directly, for its shell would stand between us and the server. */
    List<String> line(String heap, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.net.preferIPv4Stack=true",
                "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        line.addAll(arguments);
        return line;
    }

    /** Puts the wanted realm where Keycloak imports from, its placeholders filled in. */
    void provideRealm(Map<String, String> placeholders) throws IOException {
        String name = settings.demo() ? "realm-demo.json" : "realm-production.json";
        Path directory = home.resolve("data/import");
        PrivateFiles.deleteTree(directory);
        PrivateFiles.createDirectory(directory);
        try (ZipFile jar = new ZipFile(settings.realmJar().toFile())) {
            ZipEntry entry = jar.getEntry(name);
            if (entry == null) {
                throw new LauncherException(
                        "There is no " + name + " in " + settings.realmJar() + ".", "Build again with ./portal run.");
            }
            String realm;
            try (InputStream stream = jar.getInputStream(entry)) {
                realm = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
                realm = realm.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
            }
            PrivateFiles.write(directory.resolve("m4d-realm.json"), realm);
        }
    }

    /** The realm file has client secrets in it: it goes once it was read. */
    void withdrawRealm() throws IOException {
        PrivateFiles.deleteTree(home.resolve("data/import"));
    }

    private String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(settings.realmJar()));
            digest.update(String.join(" ", BUILD_OPTIONS).getBytes(StandardCharsets.UTF_8));
            return PrivateFiles.name(home) + " " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

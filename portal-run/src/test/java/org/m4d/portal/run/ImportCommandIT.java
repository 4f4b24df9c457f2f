package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.api.Archives;

/** {@code ./portal import mbox}: as somebody who runs the portal uses it, against the running portal. */
class ImportCommandIT {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ArchiveCommand command = new ArchiveCommand(
            Settings.of(Map.of(
                    "PORTAL_HOME",
                    Running.home().toString(),
                    "PORTAL_DATA",
                    Running.data().toString(),
                    Port.PORTAL.variable(),
                    port(Running.portal()),
                    Port.KEYCLOAK.variable(),
                    port(Running.keycloak()))),
            new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));

    private static String port(String address) {
        return String.valueOf(URI.create(address).getPort());
    }

    @Test
    void anArchiveIsImportedAndWhenItIsSentAgainOnlyWhatIsNew() throws IOException {
        String forum = Archives.forum();
        String archive = mail("first") + mail("second");
        Path file = file(archive);
        assertThat(command.run("mbox", List.of(file.toString(), "--forum", forum)))
                .as(said())
                .isZero();
        assertThat(said()).contains("done: topics 2  posts 2  unchanged 0  skipped 0  refused 0");
        Files.writeString(file, archive + mail("third"), StandardCharsets.UTF_8);
        assertThat(command.run("mbox", List.of(file.toString(), "--forum", forum)))
                .isZero();
        assertThat(said()).contains("done: topics 1  posts 1  unchanged 2");
    }

    @Test
    void whatCouldNotBeTakenIsSaidAndTheStatusTells() throws IOException {
        Path file = file(mail("good") + Archives.mail(UUID.randomUUID() + "@example.org", "", ""));
        assertThat(command.run("mbox", List.of(file.toString(), "--forum", Archives.forum())))
                .isOne();
        assertThat(said()).contains("refused 1", "message 2 (");
    }

    @Test
    void aWrongLineIsExplained() throws IOException {
        String file = file(mail("any")).toString();
        assertThatThrownBy(() -> command.run("mbox", List.of()))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("Which file");
        assertThatThrownBy(() -> command.run("mbox", List.of(file + "x", "--forum", "introductions")))
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> command.run("mbox", List.of(file))).hasMessageContaining("which?");
        assertThatThrownBy(() -> command.run("mbox", List.of(file, "--froum", "introductions")))
                .hasMessageContaining("--froum");
    }

    private Path file(String archive) throws IOException {
        return Files.writeString(directory.resolve("archive.mbox"), archive, StandardCharsets.UTF_8);
    }

    private static String mail(String subject) {
        return Archives.mail(
                UUID.randomUUID() + "@example.org", "Command line, the " + subject, "The " + subject + " text");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

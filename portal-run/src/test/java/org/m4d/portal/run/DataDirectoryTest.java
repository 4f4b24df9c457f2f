package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @Test
    void isNeverBelowTheTemporaryDirectory(@TempDir Path temporary) {
        Settings settings = Settings.of(
                Map.of("PORTAL_DATA", temporary.resolve("not/yet/there").toString()));
        assertThatThrownBy(() -> DataDirectory.of(settings))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("temporary directory");
    }

    @Test
    void isNotBelowItThroughALinkEither(@TempDir Path temporary) throws IOException {
        Path target = Files.createDirectory(temporary.resolve("target"));
        Path link = Files.createSymbolicLink(Path.of("target", "link-" + System.nanoTime()), target);
        try {
            assertThat(DataDirectory.temporaryDirectoryAbove(
                            link.toAbsolutePath().resolve("data")))
                    .isPresent();
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void elsewhereIsFine() {
        assertThat(DataDirectory.temporaryDirectoryAbove(Path.of("/srv/m4d/data")))
                .isEmpty();
    }

    @Test
    void throwAwayDataOfTestsMayLieAnywhere(@TempDir Path temporary) {
        Settings settings = Settings.of(Map.of("PORTAL_DATA", temporary.toString(), "PORTAL_THROW_AWAY", "true"));
        assertThat(DataDirectory.of(settings).root()).isEqualTo(temporary);
    }

    @Test
    void isReadableByItsOwnerAlone(@TempDir Path temporary) throws IOException {
        Settings settings =
                Settings.of(Map.of("PORTAL_DATA", temporary.resolve("data").toString(), "PORTAL_THROW_AWAY", "true"));
        DataDirectory data = DataDirectory.of(settings);
        data.create();
        Secrets.keptIn(data.secrets());
        assertThat(Files.getPosixFilePermissions(data.root())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(data.secrets()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}

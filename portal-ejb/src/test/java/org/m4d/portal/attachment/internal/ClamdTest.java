package org.m4d.portal.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portal understands of the scanner's answers, and what it makes of silence. */
class ClamdTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(directory.resolve("a"), new byte[200_000]);
    }

    @ParameterizedTest
    @CsvSource({
        "stream: OK, HARMLESS",
        "stream: Eicar-Signature FOUND, INFECTED",
        "INSTREAM size limit exceeded. ERROR, UNKNOWN",
        "'', UNKNOWN"
    })
    void understandsItsAnswers(String answer, Scanner.Verdict verdict) throws IOException {
        try (FakeClamd clamd = new FakeClamd(answer)) {
            assertThat(clamd.client().scan(file)).isEqualTo(verdict);
            assertThat(clamd.received()).isEqualTo(Files.size(file));
        }
    }

    @Test
    void knowsNothingOfAFileWhenItIsDown() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        Clamd down = new Clamd(Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", nobody)));

        assertThat(down.scan(file)).isEqualTo(Scanner.Verdict.UNKNOWN);
    }

    @Test
    void isNotAskedWhereThereIsNone() {
        assertThat(new Clamd(Optional.empty()).scan(file)).isEqualTo(Scanner.Verdict.HARMLESS);
    }
}

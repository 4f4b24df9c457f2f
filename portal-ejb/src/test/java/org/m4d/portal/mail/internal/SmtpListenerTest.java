package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.mail.Envelope;
import org.m4d.portal.mail.MailIntake.Taken;
import org.m4d.portal.mail.internal.TestIntake.Came;

/** What the listener says to those who hand mail over, over real sockets. */
class SmtpListenerTest {
    private static final String TO = "RCPT TO:<portal+abc@portal.example.org>";
    private static final String MAIL = "Subject: Hello\r\n\r\n..two dots\r\nüber\r\n";

    private final TestIntake intake = new TestIntake();
    private final AtomicInteger kept = new AtomicInteger();
    private SmtpListener listener;

    @BeforeEach
    void start() throws IOException {
        listener = new SmtpListener(
                "127.0.0.1",
                0,
                "portal.example.org",
                intake,
                Thread.ofPlatform().factory(),
                kept::incrementAndGet);
    }

    @AfterEach
    void stop() {
        listener.close();
    }

    @Test
    void aMailIsTakenByteForByteWithItsEnvelope() throws IOException {
        try (Client client = new Client()) {
            client.expects("EHLO mx.example.org", "250");
            client.expects("MAIL FROM:<a@example.org> SIZE=100 BODY=8BITMIME", "250");
            client.expects(TO, "250");
            client.expects("RCPT TO:<portal@portal.example.org>", "250");
            client.expects("DATA", "354");
            client.expects(MAIL + ".", "250");
            client.expects("QUIT", "221");
        }
        assertThat(intake.came)
                .containsExactly(new Came(
                        new Envelope(
                                "a@example.org",
                                List.of("portal+abc@portal.example.org", "portal@portal.example.org"),
                                "smtp"),
                        MAIL.replace("..", ".")));
        assertThat(kept).hasValue(1);
    }

    @Test
    void aReportHasNoSender() throws IOException {
        try (Client client = new Client()) {
            client.mail("<>", "250");
        }
        assertThat(intake.came.getFirst().envelope().sender()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal@example.com", "somebody@portal.example.org", "x"})
    void nothingIsHandedOnAndNoOtherAddressTaken(String receiver) throws IOException {
        try (Client client = new Client()) {
            client.expects("EHLO mx.example.org", "250");
            client.expects("MAIL FROM:<a@example.org>", "250");
            client.expects("RCPT TO:<" + receiver + ">", "550 5.1.1");
            client.expects("DATA", "503");
        }
        assertThat(intake.came).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LATER, 452 4.3.1", "TOO_LARGE, 552 5.3.4"})
    void whatIsNotTakenIsSaidAndTheNextMailIsTaken(Taken taken, String answer) throws IOException {
        intake.then(taken);
        try (Client client = new Client()) {
            client.mail("<a@example.org>", answer);
            client.mail("<a@example.org>", "250");
        }
        assertThat(intake.came).hasSize(1);
        assertThat(kept).hasValue(1);
    }

    @Test
    void whileTheDatabaseIsAwayMailIsToComeLater() throws IOException {
        intake.thenFail();
        try (Client client = new Client()) {
            client.mail("<a@example.org>", "451");
            client.expects("MAIL FROM:<a@example.org>", "250");
            client.expects("RCPT TO:<trouble@portal.example.org>", "451");
            client.expects("RSET", "250");
            client.mail("<a@example.org>", "250");
        }
    }

    @Test
    void theLimitIsSaidBeforeAndHeldAfterwards() throws IOException {
        try (Client client = new Client()) {
            assertThat(client.says("EHLO mx.example.org")).contains("SIZE " + TestIntake.LARGEST);
            client.expects("MAIL FROM:<a@example.org> SIZE=" + (TestIntake.LARGEST + 1), "552");
            client.expects("MAIL FROM:<a@example.org>", "250");
            client.expects(TO, "250");
            client.expects("DATA", "354");
            client.expects("x".repeat(TestIntake.LARGEST) + "\r\n.", "552 5.3.4");
            client.mail("<a@example.org>", "250");
        }
    }

    @Test
    void aMailWithoutEndIsCutOff() throws IOException {
        try (Client client = new Client()) {
            client.expects("EHLO mx.example.org", "250");
            client.expects("MAIL FROM:<a@example.org>", "250");
            client.expects(TO, "250");
            client.expects("DATA", "354");
            client.send("x".repeat(6 * TestIntake.LARGEST));
            assertThat(client.answer()).startsWith("552");
            assertThat(client.answer()).isEmpty();
        }
        assertThat(intake.came).isEmpty();
    }

    @Test
    void aMailWhoseConnectionBreaksIsNotTaken() throws IOException {
        try (Client client = new Client()) {
            client.expects("EHLO mx.example.org", "250");
            client.expects("MAIL FROM:<a@example.org>", "250");
            client.expects(TO, "250");
            client.expects("DATA", "354");
            client.send(MAIL);
        }
        // ends when all conversations have
        listener.close();
        assertThat(intake.came).isEmpty();
    }

    @Test
    void mailInChunksIsNeitherOfferedNorTaken() throws IOException {
        try (Client client = new Client()) {
            assertThat(client.says("EHLO mx.example.org")).doesNotContain("CHUNKING");
            client.expects("BDAT 10", "502");
            assertThat(client.answer()).isEmpty();
        }
    }

    /** Only CR LF dot CR LF ends a mail: whoever takes another sequence for it lets a second mail be hidden in the first. */
    @ParameterizedTest
    @ValueSource(strings = {"\n.\n", "\n.\r\n", "\r.\r", "\r\n.\n"})
    void noMailHidesInAnother(String end) throws IOException {
        String hidden = end + "MAIL FROM:<b@example.org>\r\n" + TO + "\r\nDATA\r\nhidden";
        try (Client client = new Client()) {
            client.expects("EHLO mx.example.org", "250");
            client.expects("MAIL FROM:<a@example.org>", "250");
            client.expects(TO, "250");
            client.expects("DATA", "354");
            client.expects("Subject: x\r\n\r\nfirst" + hidden + "\r\n.", "250");
            client.expects("QUIT", "221");
        }
        assertThat(intake.came).hasSize(1);
        assertThat(intake.came.getFirst().mail()).contains("hidden");
    }

    @Test
    void byLmtpEachReceiverIsAnswered() throws IOException {
        try (Client client = new Client()) {
            client.expects("LHLO mx.example.org", "250");
            client.expects("MAIL FROM:<a@example.org>", "250");
            client.expects(TO, "250");
            client.expects("RCPT TO:<nobody@example.com>", "550");
            client.expects("RCPT TO:<portal@portal.example.org>", "250");
            client.expects("DATA", "354");
            client.expects(MAIL + ".", "250");
            assertThat(client.answer()).startsWith("250");
            client.expects("QUIT", "221");
        }
        assertThat(intake.came).hasSize(1);
    }

    @Test
    void manyConnectionsAtOnceAreRefusedAndLaterTaken() throws IOException {
        Client[] open = new Client[20];
        for (int i = 0; i < open.length; i++) {
            open[i] = new Client();
        }
        try (Socket more = new Socket("127.0.0.1", listener.port())) {
            assertThat(new BufferedReader(new InputStreamReader(more.getInputStream(), StandardCharsets.US_ASCII))
                            .readLine())
                    .startsWith("421");
        }
        for (Client client : open) {
            client.expects("QUIT", "221");
            client.close();
        }
        try (Client client = new Client()) {
            client.mail("<a@example.org>", "250");
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        assertThatThrownBy(() -> new SmtpListener(
                                "127.0.0.1",
                                listener.port(),
                                "portal.example.org",
                                intake,
                                Thread.ofPlatform().factory(),
                                () -> {})
                        .close())
                .isInstanceOf(IOException.class);
    }

    private final class Client implements AutoCloseable {
        private final Socket socket = new Socket("127.0.0.1", listener.port());
        private final OutputStream out = socket.getOutputStream();
        private final BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Client() throws IOException {
            socket.setSoTimeout(20_000);
            assertThat(answer()).startsWith("220 portal.example.org");
        }

        void send(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        /** Empty when the other side has left. */
        String answer() throws IOException {
            StringBuilder answer = new StringBuilder();
            String line = in.readLine();
            while (line != null && line.startsWith("-", 3)) {
                answer.append(line).append('\n');
                line = in.readLine();
            }
            return line == null ? "" : answer.append(line).toString();
        }

        String says(String command) throws IOException {
            send(command + "\r\n");
            return answer();
        }

        void expects(String command, String answer) throws IOException {
            assertThat(says(command)).as(command).startsWith(answer);
        }

        void mail(String from, String answer) throws IOException {
            expects("EHLO mx.example.org", "250");
            expects("MAIL FROM:" + from, "250");
            expects(TO, "250");
            expects("DATA", "354");
            expects(MAIL + ".", answer);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

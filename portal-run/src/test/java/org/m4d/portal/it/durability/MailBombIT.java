package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.WholeExtent;
import org.m4d.portal.it.api.Mails;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.Visitor;
import org.m4d.portal.run.mail.SmtpClient;
import org.m4d.portal.run.mail.SmtpRefusal;

/**
 * Ten thousand mails of all bad sorts, handed to the portal itself, past any server that might hold them off: the portal goes on serving pages,
 * gets through all of them, keeps little of what they said, and then posts what a member writes.
 */
@WholeExtent
class MailBombIT {

    private static final int MAILS = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int PAGE_EVERY = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** What may wait at a time, what is kept for people to look at, and what the database has left over of its own. */
    private static final long MOST_BYTES = 700_000_000;

    private final Random random = new Random(20_261_123);
    private final String run = UUID.randomUUID().toString();
    private final String portal = "portal@" + Running.mailDomain();
    private long sent;
    private int refused;

    @Test
    void neitherStopsThePortalNorFillsTheDisk() throws IOException {
        Mails reader = Mails.of("reviewer1");
        int topic = reader.api()
                .post("topics", Told.topic("Before and after the bomb"))
                .expect(201)
                .json()
                .getInt("id");
        reader.watch(topic);
        long before = size(Running.data());

        SmtpClient client = new SmtpClient(Running.mailListen());
        for (int i = 0; i < MAILS; i++) {
            client = hand(client, i);
            if (i % PAGE_EVERY == 0) {
                new Visitor().get("/en/forum").expect(200);
                Api.anonymous().get("topics/" + topic).expect(200);
            }
        }
        client.close();
        assertThat(refused).as("mails to nobody").isEqualTo(MAILS / 10);
        Eventually.until("all are dealt with", PATIENCE, () -> waiting() == 0);
        assertThat(sent).isGreaterThan(MOST_BYTES + MOST_BYTES / 4);
        assertThat(size(Running.data()) - before).isLessThan(MOST_BYTES);

        new Visitor().get("/health/ready").expect(200);
        String word = "b" + UUID.randomUUID().toString().replace("-", "");
        Api.as("facilitator1")
                .post("topics/" + topic + "/posts", Told.post(word))
                .expect(201);
        Mail mail = reader.told(word);
        reader.box().reply(mail, "Still here, " + word);
        Eventually.until("the answer is posted", PATIENCE, () -> Api.anonymous()
                .get("topics/" + topic + "/posts")
                .expect(200)
                .body()
                .contains("Still here, " + word));
    }

    /** As a mail server does it: what is refused for now is tried again, over a new connection where the old one has ended. */
    private SmtpClient hand(SmtpClient first, int i) {
        SmtpClient[] client = {first};
        byte[] mail = mail(i).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        Eventually.until("mail " + i + " is taken or refused", PATIENCE, () -> {
            try {
                client[0].from("bomb" + i + "@example.net");
                client[0].to(i % 10 == 0 ? "nobody" + i + "@" + Running.mailDomain() : portal);
                client[0].data(mail);
                sent += mail.length;
                return true;
            } catch (SmtpRefusal refusal) {
                refused += refusal.forGood() ? 1 : 0;
                client[0] = anew(client[0]);
                return refusal.forGood();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return client[0];
    }

    private static SmtpClient anew(SmtpClient old) {
        try {
            old.close();
            return new SmtpClient(Running.mailListen());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String mail(int i) {
        String head = "From: bomb" + i + "@example.net\nTo: " + portal + "\nSubject: Bomb " + i + "\nMessage-ID: <" + i
                + "." + run + "@example.net>\n";
        return switch (i % 10) {
            case 1, 2 -> parts(head, noise(LARGE / 300));
            case 3 -> nested(head);
            case 4 -> "From: reviewer2@example.org\n" + head.substring(head.indexOf('\n') + 1) + "\nhelp\n";
            case 5 -> "X-Long: yes\n".repeat(5_000) + head + "\nMany lines above\n";
            case 6 -> head + "Content-Type: text/html\n\n" + "<div><b>".repeat(5_000) + "deep\n";
            case 7 ->
                head + "Content-Type: text/plain; charset=nothing\nContent-Transfer-Encoding: base64\n\n"
                        + noise(50_000);
            case 8 -> noise(2_000);
            default -> head + "\nA plain mail of nobody.\n";
        };
    }

    /** More parts than anybody writes. */
    private static String parts(String head, String part) {
        return head + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                + ("--b\nContent-Type: text/plain\n\n" + part + "\n").repeat(300) + "--b--\n";
    }

    private static String nested(String head) {
        StringBuilder mail = new StringBuilder(head).append("MIME-Version: 1.0\n");
        for (int depth = 0; depth < 500; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        return mail.append("Content-Type: text/plain\n\nThe bottom\n").toString();
    }

    private String noise(int length) {
        return random.ints(length, ' ' + 1, '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int waiting() {
        JsonObject incoming =
                Api.as("admin1").get("administration/mail").expect(200).json().getJsonObject("incoming");
        return incoming.keySet().stream()
                .filter(state -> "waiting".equalsIgnoreCase(state) || "worked".equalsIgnoreCase(state))
                .mapToInt(incoming::getInt)
                .sum();
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(MailBombIT::sizeOf)
                    .sum();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

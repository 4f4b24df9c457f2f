package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailServer;

/** Mail in bad weather: every mail arrives once through a server that fails at random, and a storm of returned mail does nothing but its work. */
class MailStormIT {

    private static final int REPLIES = 14;
    private static final int RETURNED = 200;
    private static final double SHARE = 0.1;
    private static final long SEED = 20_261_123;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final List<String> READERS = List.of(
            "member1",
            "member2",
            "org1",
            "org2",
            "authority1",
            "authority2",
            "reviewer1",
            "reviewer3",
            "verifier1",
            "verifier2",
            "verifier3",
            "verifier4",
            "moderator1",
            "moderator2",
            "admin1");

    private final Mails writer = Mails.of("facilitator1");

    @AfterEach
    void letTheServerWork() {
        MailServer.running().work();
    }

    @Test
    void everyMailArrivesOnceThroughAServerThatFailsAtRandom() {
        int topic = writer.open("Told through a storm");
        List<Mails> readers = READERS.stream().map(Mails::of).toList();
        readers.forEach(reader -> reader.watch(topic));
        MailServer.running()
                .failShare(SHARE, SEED, "unavailable", "busy", "drop", "busy-after-data", "drop-after-data");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < REPLIES; i++) {
            words.add("s" + UUID.randomUUID().toString().replace("-", ""));
            writer.reply(topic, words.getLast());
        }
        for (Mails reader : readers) {
            Eventually.until(
                    "all mails to " + reader.user(),
                    PATIENCE,
                    () -> about(reader, words).count() >= REPLIES);
        }
        assertThat(MailServer.running().failed()).isPositive();
        for (Mails reader : readers) {
            List<String> subjects = about(reader, words).map(Mail::messageId).toList();
            assertThat(subjects).as(reader.user()).hasSize(REPLIES).doesNotHaveDuplicates();
        }
    }

    private static Stream<Mail> about(Mails reader, List<String> words) {
        return reader.box().mails().stream().filter(mail -> words.stream().anyMatch(mail.text()::contains));
    }

    @Test
    void aStormOfReturnedMailMarksOneAddressAndAnswersNobody() {
        Mails gone = Mails.of("importer1");
        int topic = writer.open("To come back two hundred times");
        gone.watch(topic);
        String word = "s" + UUID.randomUUID().toString().replace("-", "");
        writer.reply(topic, word);
        Mail mail = gone.told(word);
        int before = gone.box().mails().size();
        for (int i = 0; i < RETURNED; i++) {
            Mails.comeBack(mail);
        }
        Api.anonymous().get("topics/" + topic).expect(200);
        // what comes in after all of them is dealt with after them
        Mails other = Mails.of("reviewer3");
        other.watch(topic);
        String next = "s" + UUID.randomUUID().toString().replace("-", "");
        writer.reply(topic, next);
        Mail told = other.told(next);
        other.box().reply(told, "Heard through the storm, " + next);
        Eventually.until(
                "the answer is posted",
                PATIENCE,
                () -> Records.items(Api.anonymous()
                                        .get("topics/" + topic + "/posts")
                                        .expect(200))
                                .size()
                        == 4);
        assertThat(gone.api().get("me/mail").expect(200).json().getString("state"))
                .isEqualTo("RETURNED");
        assertThat(gone.box().mails()).hasSizeLessThanOrEqualTo(before + 1);
        assertThat(MailServer.running().box("MAILER-DAEMON@mx.example.org").mails())
                .isEmpty();
    }
}

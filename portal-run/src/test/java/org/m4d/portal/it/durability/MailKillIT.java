package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.WholeExtent;
import org.m4d.portal.it.api.Mails;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailServer;
import org.m4d.portal.run.Pidfile;

/** No mail is lost when the server is killed while it sends; one that comes twice has the same Message-ID, so that programs show it once. */
@WholeExtent
class MailKillIT {

    private static final int REPLIES = 60;
    /** Two workers send, one mail after the other. */
    private static final int IN_BETWEEN = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Test
    void everyMailArrivesAlsoWhenTheServerIsKilledWhileItSends() {
        Api writer = Api.as("facilitator1");
        Mails reader = Mails.of("reviewer3");
        String word = "k" + UUID.randomUUID().toString().replace("-", "");
        int topic = writer.post("topics", Told.topic("Told before and after a kill"))
                .expect(201)
                .json()
                .getInt("id");
        reader.watch(topic);
        // until all are written none goes out, so that the kill comes while most of them wait
        MailServer.running().failShare(1, 1, "unavailable");
        for (int i = 0; i < REPLIES; i++) {
            writer.post("topics/" + topic + "/posts", Told.post(word + " number " + i + "."))
                    .expect(201);
        }
        MailServer.running().work();
        Eventually.until("it sends", PATIENCE, () -> !about(reader, word).isEmpty());
        ProcessHandle payara =
                new Pidfile(Running.data().resolve("run/payara.pid")).process().orElseThrow();
        assertThat(payara.destroyForcibly()).isTrue();
        payara.onExit().join();
        assertThat(about(reader, word)).as("sent before the kill").hasSizeLessThan(REPLIES);

        Eventually.until(
                "all have arrived", PATIENCE, () -> names(about(reader, word)).size() == REPLIES);
        List<Mail> all = about(reader, word);
        assertThat(all).hasSizeLessThanOrEqualTo(REPLIES + IN_BETWEEN);
        for (int i = 0; i < REPLIES; i++) {
            String words = word + " number " + i + ".";
            assertThat(names(all.stream()
                            .filter(mail -> mail.text().contains(words))
                            .toList()))
                    .as(words)
                    .hasSize(1);
        }
    }

    private static List<Mail> about(Mails reader, String word) {
        return reader.box().mails().stream()
                .filter(mail -> mail.text().contains(word))
                .toList();
    }

    private static Set<String> names(List<Mail> mails) {
        return mails.stream().map(Mail::messageId).collect(Collectors.toSet());
    }
}

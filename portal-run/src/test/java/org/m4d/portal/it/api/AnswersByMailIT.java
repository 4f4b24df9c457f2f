package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.MailTokens;

/** What becomes of answers to mails of the portal, of whatever form and wherever they come from. */
class AnswersByMailIT {

    private static final String READER = "verifier2";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Mails writer = Mails.of("facilitator1");
    private final Mails reader = Mails.of(READER);

    @Test
    void aContributionIsAnsweredAndSoIsAMessage() {
        long discussion = Records.id(Api.as("facilitator1")
                .post("ediscussions", Announced.wanted(Duration.ofDays(-1), Duration.ofDays(7)))
                .expect(201));
        reader.api()
                .put(
                        "me/watching/ediscussion/" + discussion,
                        Json.createObjectBuilder()
                                .add("level", "watching")
                                .add("delivery", "instant")
                                .build())
                .expect(204);
        String word = Mails.word();
        Api.as("org1")
                .post(
                        "ediscussions/" + discussion + "/contributions",
                        Json.createObjectBuilder(ForumLines.post(word))
                                .add("question", 1)
                                .build())
                .expect(201);
        reader.box().reply(reader.told(word), "Heard in Kayes, " + word);
        Eventually.until("the contribution", PATIENCE, () -> Api.anonymous()
                .get("ediscussions/" + discussion + "/contributions")
                .expect(200)
                .body()
                .contains("Heard in Kayes, " + word));

        String secret = Mails.word();
        int talk = Talks.start(writer.api(), "A matter between us", secret, List.of(Talks.member(READER)));
        reader.box().reply(reader.told(secret), "Between us, " + secret);
        Eventually.until("the message", PATIENCE, () -> writer.api()
                .get("conversations/" + talk + "/messages")
                .expect(200)
                .body()
                .contains("Between us, " + secret));
        String more = Mails.word();
        writer.api()
                .post("conversations/" + talk + "/messages", Talks.message("And this, " + more))
                .expect(201);
        // what was mailed before is not mailed again
        assertThat(reader.told(more).text()).doesNotContain(secret);
    }

    @Test
    void aFileComesAlongAndOneThatIsNotTakenComesBack() {
        int topic = writer.open("With a file");
        reader.watch(topic);
        String word = Mails.word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);

        withFile(mail, "The list, " + word + "-list", "list.csv", "text/csv", "town,desk\nKayes,yes\n");
        Mails.awaitPost(topic, word + "-list");
        assertThat(Api.anonymous().get("topics/" + topic + "/posts").expect(200).body())
                .contains("list.csv", "/file/");

        withFile(mail, "A program, " + word + "-program", "run.exe", "application/octet-stream", "MZ\u0000\u0001");
        Mail back = reader.told(word + "-program");
        assertThat(back.subject()).startsWith("Not posted: ");
        assertThat(back.text()).contains("run.exe");
        assertThat(Records.items(
                        Api.anonymous().get("topics/" + topic + "/posts").expect(200)))
                .hasSize(3);
    }

    @Test
    void aMessageWithAFileComesBackForMessagesHaveNone() {
        String word = Mails.word();
        int talk = Talks.start(writer.api(), "Papers", word, List.of(Talks.member(READER)));
        withFile(reader.told(word), "The lease, " + word + "-lease", "lease.csv", "text/csv", "from,to\n");
        Mail back = reader.told(word + "-lease");
        assertThat(back.text()).contains("lease.csv");
        assertThat(writer.api()
                        .get("conversations/" + talk + "/messages")
                        .expect(200)
                        .body())
                .doesNotContain("lease");
    }

    @Test
    void somebodyUnknownIsToldSoWhenItIsCertainWhereTheMailCameFromAndElseNot() {
        MailBox stranger = MailServer.running().box(Mails.word() + "@example.net");
        MailBox forged = MailServer.running().box(Mails.word() + "@example.net");
        String portal = "portal@" + Running.mailDomain();
        for (MailBox box : List.of(forged, stranger)) {
            String authenticated = box == stranger ? "pass" : "none";
            MailServer.running().send(box.address(), List.of(portal), """
                    Authentication-Results: mx.example.org; dkim=%s header.d=example.net
                    From: %s
                    To: %s
                    Subject: Bonjour
                    Message-ID: <%s@mail.example.org>
                    Content-Type: text/plain; charset=utf-8

                    Bonjour, je cherche une association de Kayes qui aide à trouver un logement.
                    """.formatted(
                            authenticated, box.address(), portal, UUID.randomUUID()));
        }
        Mail back = stranger.awaitSubject("Bonjour");
        assertThat(back.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(back.header("Content-Language")).isEqualTo("fr");
        assertThat(back.text()).contains("je cherche une association de Kayes");
        assertThat(forged.mails()).isEmpty();
    }

    @Test
    void anAddressWhoseTimeIsOverPostsNothingAndSaysSo() {
        int topic = writer.open("Answered after a year");
        String word = Mails.word();
        MailToken over = MailToken.about(
                MailToken.Purpose.WRITE,
                Talks.member(READER),
                new ContentRef(ContentType.TOPIC, topic),
                LocalDate.now(ZoneOffset.UTC).minusDays(1));
        String address = "portal+" + new MailTokens(secret(), member -> 0).write(over) + "@" + Running.mailDomain();
        MailServer.running().send(reader.box().address(), List.of(address), """
                Authentication-Results: mx.example.org; dkim=pass header.d=example.org
                From: %s
                To: %s
                Subject: Re: Answered after a year
                Message-ID: <%s@mail.example.org>
                Content-Type: text/plain; charset=utf-8

                It took me a year to write this, %s
                """.formatted(
                        reader.box().address(), address, UUID.randomUUID(), word));
        Mail back = reader.told(word);
        assertThat(back.subject()).startsWith("Not posted: ");
        assertThat(back.text()).contains("too old", "It took me a year to write this");
        assertThat(Records.items(
                        Api.anonymous().get("topics/" + topic + "/posts").expect(200)))
                .hasSize(1);
    }

    /** Elsewhere one thanks by a reaction; a private message is answered. */
    @Test
    void aWordThatIsAReactionElsewhereIsAMessageInAnswerToAMessage() {
        String secret = Mails.word();
        int talk = Talks.start(writer.api(), "Thanked for " + secret, secret, List.of(Talks.member(READER)));
        Mail mail = reader.told(secret);
        for (String said : List.of("Thanks", "موافق", "read")) {
            reader.box().reply(mail, said);
            Eventually.until(
                    "the message " + said, PATIENCE, () -> messages(talk).contains("<p>" + said + "</p>"));
        }
        List<Mail> before = reader.box().mails();
        reader.box().reply(mail, "unsubscribe");
        reader.toldAfter(before, "no more mail at all");
        assertThat(messages(talk)).noneMatch(message -> message.contains("unsubscribe"));
        assertThat(reader.box().mails())
                .noneMatch(found -> found.subject().startsWith("Not posted: ")
                        && found.subject().contains(secret));
    }

    private List<String> messages(int talk) {
        return Records.items(
                        writer.api().get("conversations/" + talk + "/messages").expect(200))
                .stream()
                .map(message -> message.getString("html", "").strip())
                .toList();
    }

    @Test
    void theSameMailByAnotherWayIsPostedOnce() {
        int topic = writer.open("Sent twice");
        reader.watch(topic);
        String word = Mails.word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);
        String id = UUID.randomUUID().toString();
        for (String way : List.of("mx1", "mx2")) {
            reader.answer(
                    mail,
                    "Received: from " + way + ".example.org by mx.example.org; Mon, 23 Nov 2026 09:12:00 +0000"
                            + "\nMessage-ID: <" + id + "@mail.example.org>",
                    "Once and no more, " + word + "-once");
            Mails.awaitPost(topic, word + "-once");
        }
        // what is posted after it came in after it
        reader.box().reply(mail, "And another, " + word + "-another");
        Mails.awaitPost(topic, word + "-another");
        Mails.awaitDealtWith();
        assertThat(Records.items(
                        Api.anonymous().get("topics/" + topic + "/posts").expect(200)))
                .filteredOn(post -> post.getString("html").contains(word + "-once"))
                .hasSize(1);
    }

    @Test
    void aMailThatIsOnlyHtmlIsPostedAsMarkdown() {
        int topic = writer.open("From a program that writes HTML");
        reader.watch(topic);
        String word = Mails.word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);
        reader.answer(
                mail,
                "Message-ID: <" + UUID.randomUUID() + "@mail.example.org>\nContent-Type: text/html; charset=utf-8",
                "<html><head><style>p { color: red }</style></head><body><p>Two <b>desks</b> of " + word
                        + "-html:</p><ul><li>Kayes</li><li>Dakar *1</li></ul></body></html>");
        Mails.awaitPost(topic, word + "-html");
        JsonObject post = Records.items(
                        Api.anonymous().get("topics/" + topic + "/posts").expect(200))
                .getLast();
        assertThat(post.getString("html"))
                .contains("<strong>desks</strong>", "<li>Kayes</li>", "<li>Dakar *1</li>")
                .doesNotContain("color", "&lt;");
        assertThat(reader.api()
                        .get("posts/" + post.getInt("id") + "/source")
                        .expect(200)
                        .body())
                .contains("**desks**", "- Kayes")
                .doesNotContain("<b>", "<li>");
    }

    private void withFile(Mail mail, String text, String name, String type, String content) {
        reader.answer(
                mail,
                "Message-ID: <" + UUID.randomUUID() + "@mail.example.org>\nContent-Type: multipart/mixed; boundary=b",
                """
                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: %s; name=%s
                Content-Disposition: attachment; filename=%s
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(
                                text,
                                type,
                                name,
                                name,
                                Base64.getMimeEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8))));
    }

    private static String secret() {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(Running.data().resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("MAIL_TOKENS");
    }
}

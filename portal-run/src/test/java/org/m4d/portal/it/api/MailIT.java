package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;

/** Taking part by mail alone, through real mail servers in both directions. */
class MailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Mails writer = Mails.of("facilitator1");
    private final Mails reader = Mails.of("reviewer1");

    @Test
    void aReplyIsBroughtWholeWithAllThatProgramsNeedToThreadSortAndStopIt() {
        int topic = writer.open("Told by mail");
        reader.watch(topic);
        String word = word();
        int post = writer.reply(topic, "A **word** for it: " + word + "\n\n- one\n- two")
                .getInt("id");

        Mail mail = reader.told(word);
        assertThat(mail.subject()).isEqualTo("Re: Told by mail");
        assertThat(mail.header("Message-ID")).startsWith("<post-" + post + "@");
        assertThat(mail.header("In-Reply-To")).startsWith("<topic-" + topic + "@");
        assertThat(mail.header("References")).startsWith("<topic-" + topic + "@");
        assertThat(mail.header("List-Id")).endsWith("<" + ForumLines.FORUM + "." + domain(mail) + ">");
        assertThat(mail.header("List-Unsubscribe")).startsWith("<http").contains("/mail/stop/", "mailto:");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Precedence")).isEqualTo("list");
        assertThat(mail.header("Return-Path"))
                .contains("+")
                .doesNotContain(reader.box().address());
        assertThat(mail.html())
                .contains("<strong>word</strong>", "<li>one</li>")
                .doesNotContain("<img");
        assertThat(mail.text()).contains("- one");
    }

    @Test
    void anAnswerIsPostedInTheNameOfTheOneWhoWroteItOnce() {
        int topic = writer.open("Answered by mail");
        reader.watch(topic);
        String word = word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);

        reader.box()
                .reply(
                        mail,
                        "Nous avons un guichet à la mairie pour cela, ouvert le mardi.\n\nLe lun. 23 nov. 2026 à 09:12, "
                                + "M4D Portal <portal@example.org> a écrit :\n> " + word + "\n");
        JsonObject posted = Eventually.holds(PATIENCE, () -> {
            List<JsonObject> posts = posts(topic);
            assertThat(posts).hasSize(3);
            return posts.getLast();
        });
        assertThat(posted.getString("html")).contains("guichet").doesNotContain(word, "a écrit");
        assertThat(posted.getString("lang")).isEqualTo("fr");
        assertThat(posted.getJsonObject("author").getInt("id"))
                .isEqualTo(reader.api().get("me").expect(200).json().getInt("id"));
    }

    @Test
    void oneWordReactsAndNumbersVote() {
        JsonObject poll = Json.createObjectBuilder()
                .add("question", "Which day?")
                .add("kind", "single")
                .add("options", Json.createArrayBuilder().add("Monday").add("Tuesday"))
                .add("anonymous", false)
                .add("results", "always")
                .build();
        int topic = writer.open("To vote in by mail");
        reader.watch(topic);
        String word = word();
        int post = writer.api()
                .post(
                        "topics/" + topic + "/posts",
                        Json.createObjectBuilder()
                                .add("body", word)
                                .add("lang", "en")
                                .add("poll", poll)
                                .build())
                .expect(201)
                .json()
                .getInt("id");
        Mail mail = reader.told(word);
        assertThat(mail.text()).contains("1. Monday", "2. Tuesday");

        reader.box().reply(mail, "Merci !");
        reader.box().reply(mail, "vote 2");
        Eventually.holds(PATIENCE, () -> {
            JsonObject now = Api.anonymous().get("posts/" + post).expect(200).json();
            assertThat(now.getJsonObject("responses").getInt("thanks")).isEqualTo(1);
            return now;
        });
        Eventually.holds(PATIENCE, () -> {
            List<JsonObject> polls = Records.items(
                    Api.anonymous().get("posts/" + post + "/polls").expect(200));
            assertThat(polls.getFirst().getJsonArray("options").getValuesAs(JsonObject.class).stream()
                            .map(option -> option.getInt("votes")))
                    .containsExactly(0, 1);
            return polls;
        });
        reader.box()
                .await(
                        "that it is counted",
                        found -> found.subject().equals("C’est fait")
                                && found.text().contains("Which day?"));
        assertThat(posts(topic)).hasSize(2);
    }

    @Test
    void unsubscribingByAnswerStopsTheTopic() {
        int topic = writer.open("To be stopped");
        reader.watch(topic);
        String word = word();
        writer.reply(topic, word);
        reader.box().reply(reader.told(word), "unsubscribe");
        Eventually.holds(PATIENCE, () -> {
            String level = reader.api().get("me/watching").expect(200).body();
            assertThat(level).contains("To be stopped").contains("NORMAL");
            return level;
        });
        String later = word();
        writer.reply(topic, later);
        int other = writer.open("Not stopped");
        reader.watch(other);
        String heard = word();
        writer.reply(other, heard);
        reader.told(heard);
        assertThat(reader.box().mails()).noneMatch(mail -> mail.text().contains(later));
    }

    @Test
    void anAddressThatNobodyKnowsIsAskedAboutAtTheMembersOwn() {
        int topic = writer.open("From elsewhere");
        reader.watch(topic);
        String word = word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);
        MailBox elsewhere = MailServer.running().box(word + "@example.net");
        elsewhere.reply(mail, "Written at my cousin's, " + word);

        Mail asked = reader.box().await("a question", found -> found.text().contains(elsewhere.address()));
        assertThat(asked.text()).contains("Written at my cousin's", "/mail/confirm/");
        assertThat(posts(topic)).hasSize(2);
        assertThat(elsewhere.mails()).isEmpty();
    }

    @Test
    void whatCannotBePostedComesBackWithItsWords() {
        int topic = writer.open("To be closed");
        reader.watch(topic);
        String word = word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);
        JsonObject why = Json.createObjectBuilder()
                .add("reason", "OFF_TOPIC")
                .add("facts", "It is settled elsewhere.")
                .build();
        Api.as("moderator1").post("topics/" + topic + "/acts/close", why).expect(200);
        reader.box().reply(mail, "Too late, but it took me an hour to write: " + word + "-late");
        Mail back = reader.box().await("an answer", found -> found.text().contains(word + "-late"));
        assertThat(back.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(back.header("In-Reply-To")).isNotEmpty();
    }

    @Test
    void programsAreNotAnsweredAndPostNothing() {
        int topic = writer.open("Out of office");
        reader.watch(topic);
        String word = word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);
        String to = mail.header("Reply-To");
        String sent = UUID.randomUUID() + "@mail.example.org";
        MailServer.running()
                .send(
                        reader.box().address(),
                        List.of(to.substring(to.indexOf('<') + 1, to.indexOf('>'))),
                        """
                        From: %s
                        To: %s
                        Subject: Out of office
                        Auto-Submitted: auto-replied
                        Message-ID: <%s>
                        Content-Type: text/plain; charset=utf-8

                        I am away until Monday.
                        """.formatted(reader.box().address(), to, sent));
        String after = word();
        reader.box().reply(mail, "I am back, " + after);
        Eventually.holds(PATIENCE, () -> {
            assertThat(posts(topic)).hasSize(3);
            return true;
        });
        assertThat(posts(topic).getLast().getString("html")).contains(after);
        Mails.awaitDealtWith();
        String later = word();
        writer.reply(topic, later);
        // whatever was said to the program would have come before it
        reader.told(later);
        assertThat(posts(topic)).hasSize(4);
        assertThat(reader.box().mails())
                .noneMatch(found -> found.header("In-Reply-To").contains(sent))
                .noneMatch(found -> found.text().contains("I am away until Monday"));
    }

    @Test
    void mailThatCameBackMarksItsAddress() {
        Mails gone = Mails.of("reviewer2");
        int topic = writer.open("To somebody who is gone");
        gone.watch(topic);
        reader.watch(topic);
        String word = word();
        writer.reply(topic, word);
        Mail mail = gone.told(word);
        Mails.comeBack(mail);
        // what is sent after it was dealt with does not go out; until then each reply may
        Eventually.holds(PATIENCE, () -> {
            String next = word();
            writer.reply(topic, next);
            reader.told(next);
            assertThat(gone.box().mails()).noneMatch(found -> found.text().contains(next));
            return next;
        });
    }

    private static List<JsonObject> posts(int topic) {
        return Records.items(Api.anonymous().get("topics/" + topic + "/posts").expect(200));
    }

    private static String domain(Mail mail) {
        String id = mail.header("Message-ID");
        return id.substring(id.indexOf('@') + 1, id.indexOf('>'));
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}

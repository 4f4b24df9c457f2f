package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;

/** A member who never opens the portal: what she can find, read, begin and answer by mail. */
class ByMailAloneIT {

    private static final String READER = "verifier2";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Mails writer = Mails.of("facilitator1");
    private final Mails reader = Mails.of(READER);

    @Test
    void helpIsGivenToWhoeverAsksFromAnAddressOfHers() {
        MailBox box = Mails.of("authority2").box();
        box.write("portal@" + Running.mailDomain(), "Aide", "");
        Mail help = box.awaitSubject("What you can do by mail");
        assertThat(help.text()).contains("subscribe", "unsubscribe", "list", "read", "vote");
    }

    @Test
    void aForumIsReadAndATopicBegunInIt() {
        String word = Mails.word();
        int topic = writer.open("Read by mail " + word);
        writer.reply(topic, "The words of the reply, " + word);
        Mail latest = reader.asked("read " + ForumLines.FORUM, topic + ". Read by mail " + word);
        Mail posts = reader.asked("read " + topic, "The words of the reply, " + word);
        assertThat(posts.subject()).contains("Read by mail " + word);

        reader.box()
                .write(
                        Mails.address(latest.text()),
                        "A question from far away " + word,
                        "Nous cherchons un guichet à Bamako.");
        JsonObject begun = Eventually.holds(
                PATIENCE,
                () -> Records.items(Api.anonymous()
                                .get("forums/" + ForumLines.FORUM + "/topics")
                                .expect(200))
                        .stream()
                        .filter(item -> item.getString("title").equals("A question from far away " + word))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no topic")));
        assertThat(begun.getString("lang")).isEqualTo("fr");
        reader.box().write(Mails.address(posts.text()), "Re: Read by mail " + word, "Answered from the list, " + word);
        Mails.awaitPost(topic, "Answered from the list, " + word);
    }

    @Test
    void aForumIsSubscribedToListedAndLeft() {
        String first = Mails.word();
        reader.asked("subscribe " + ForumLines.FORUM, "You now follow");
        int told = writer.open("Told to who subscribed " + first);
        Mail mail = reader.box().await("the topic", found -> found.subject().contains(first));
        assertThat(mail.header("Message-ID")).startsWith("<topic-" + told + "@");
        assertThat(reader.asked("list", "every post").text()).contains("introductions");
        reader.asked("unsubscribe " + ForumLines.FORUM, "You receive no more mail of");
        String second = Mails.word();
        writer.open("Not told to who left " + second);
        // told after it, for she watches that one
        String third = Mails.word();
        int last = writer.open("Watched by itself");
        reader.watch(last);
        writer.reply(last, third);
        reader.told(third);
        assertThat(reader.box().mails()).noneMatch(found -> found.subject().contains(second));
    }

    @Test
    void anEDiscussionIsListedReadFollowedAnsweredVotedInAndLeft() {
        long discussion = Records.id(Api.as("facilitator1")
                .post("ediscussions", Announced.wanted(Duration.ofDays(-1), Duration.ofMinutes(30)))
                .expect(201));
        String name = "ediscussion-" + discussion;
        String earlier = Mails.word();
        contribute(discussion, earlier);

        reader.asked("list", name);
        Mail read = reader.asked("read " + name, earlier);
        assertThat(read.subject()).contains("Who signs for the common account?");
        assertThat(read.text()).contains("1. Who signs where you live?", "An account on two shores");
        assertThat(reader.api().get("me/mail/places?limit=100").expect(200).body())
                .contains("\"" + name + "\"");
        String asNumberOne = Mails.word();
        reader.box().write(Mails.address(read.text()), "1", "In Kayes both sign, " + asNumberOne);
        Eventually.holds(PATIENCE, () -> {
            assertThat(contributions(discussion))
                    .filteredOn(found -> found.getString("html").contains(asNumberOne))
                    .extracting(found -> found.getInt("question", 0))
                    .containsExactly(1);
            return asNumberOne;
        });

        reader.asked("subscribe " + name, "You now follow");
        String polled = Mails.word();
        int contribution = contribute(discussion, polled);
        Mail mail = reader.told(polled);
        assertThat(mail.header("List-Id")).contains("<" + name + ".");
        assertThat(mail.text()).contains("1. Kayes", "2. Dakar");
        reader.box().reply(mail, "vote 2");
        Eventually.holds(PATIENCE, () -> {
            JsonObject poll = Records.items(Api.anonymous()
                            .get("contributions/" + contribution + "/polls")
                            .expect(200))
                    .getFirst();
            assertThat(poll.getJsonArray("options").getJsonObject(1).getInt("votes"))
                    .isEqualTo(1);
            return poll;
        });
        reader.asked("unsubscribe " + name, "You receive no more mail of");
        assertThat(level("ediscussion", discussion)).isEqualTo("NORMAL");
    }

    private static int contribute(long discussion, String text) {
        return Api.as("org1")
                .post(
                        "ediscussions/" + discussion + "/contributions",
                        Json.createObjectBuilder(ForumLines.post(text))
                                .add("question", 1)
                                .add("poll", Polls.poll("single", false))
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    private static List<JsonObject> contributions(long discussion) {
        return Records.items(Api.anonymous()
                .get("ediscussions/" + discussion + "/contributions")
                .expect(200));
    }

    @Test
    void aForumOfOnesGroupIsListedAndFollowedAndThatOfAnotherIsNotThere() {
        Api founder = Api.as("facilitator1");
        String own = groupForum(Groups.found(reader.api(), "closed", "Ours " + Mails.word()), reader.api());
        String other = groupForum(Groups.found(founder, "closed", "Theirs " + Mails.word()), founder);

        Mail list = reader.asked("list", own);
        assertThat(list.text()).doesNotContain(other);
        reader.asked("subscribe " + own, "You now follow");
        reader.asked("subscribe " + other, "There is nothing of that name.");
        reader.asked("read " + other, "There is nothing of that name.");
    }

    private static String groupForum(int group, Api member) {
        return Records.items(member.get("groups/" + group + "/forums").expect(200))
                .getFirst()
                .getString("slug");
    }

    @Test
    void aMailToTheAddressThatStopsStopsThatTopic() {
        int topic = writer.open("Stopped by a mail");
        int other = writer.open("Gone on with");
        reader.watch(topic);
        reader.watch(other);
        String word = Mails.word();
        writer.reply(topic, word);
        Matcher stop =
                Pattern.compile("mailto:([^>?]+)").matcher(reader.told(word).header("List-Unsubscribe"));
        assertThat(stop.find()).isTrue();
        reader.box().write(stop.group(1), "unsubscribe", "");
        Eventually.until("it is stopped", PATIENCE, () -> "NORMAL".equals(level("topic", topic)));
        assertThat(level("topic", other)).isEqualTo("WATCHING");
    }

    @Test
    void stopStopsAllMailAndStartBringsItAgain() {
        Mails tired = Mails.of("moderator2");
        int topic = writer.open("Too much of it");
        tired.watch(topic);
        reader.watch(topic);
        tired.asked("stop", "No more mail is sent to you");
        assertThat(stopped(tired)).isTrue();
        String missed = Mails.word();
        writer.reply(topic, missed);
        reader.told(missed);
        tired.asked("start", "Mail is sent to you again.");
        assertThat(stopped(tired)).isFalse();
        String heard = Mails.word();
        writer.reply(topic, heard);
        tired.told(heard);
        assertThat(tired.box().mails()).noneMatch(mail -> mail.text().contains(missed));
    }

    private static boolean stopped(Mails member) {
        return member.api().get("me/notifications/settings").expect(200).json().getBoolean("mailStopped");
    }

    @Test
    void thePlacesToWriteIntoAreListedByKey() {
        List<String> whole = Records.items(
                        reader.api().get("me/mail/places?limit=100").expect(200))
                .stream()
                .map(place -> place.getString("type") + " " + place.getString("name"))
                .toList();
        List<String> oneByOne = new ArrayList<>();
        String after = "";
        while (after != null && oneByOne.size() <= whole.size()) {
            JsonObject page = reader.api()
                    .get("me/mail/places?limit=1&after=" + after)
                    .expect(200)
                    .json();
            JsonObject place = page.getJsonArray("items").getJsonObject(0);
            assertThat(place.getString("address")).startsWith("portal+");
            oneByOne.add(place.getString("type") + " " + place.getString("name"));
            after = page.getString("next", null);
        }
        assertThat(oneByOne).isEqualTo(whole).contains("forum " + ForumLines.FORUM);
        reader.api().get("me/mail/places?after=nonsense").expectProblem(422);
    }

    private String level(String type, long id) {
        return Records.items(reader.api().get("me/watching?limit=100").expect(200)).stream()
                .filter(watched -> watched.getString("type").equals(type) && watched.getInt("id") == id)
                .map(watched -> watched.getString("level"))
                .findFirst()
                .orElse("");
    }
}

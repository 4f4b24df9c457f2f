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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** A member who never opens the portal: what she can find, read, begin and answer by mail. */
class ByMailAloneIT {

    private static final String READER = "verifier2";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("portal\\+[a-z0-9]+@[a-z0-9.-]+");

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
        String word = word();
        int topic = writer.open("Read by mail " + word);
        writer.reply(topic, "The words of the reply, " + word);
        Mail latest = asked("read " + ForumLines.FORUM, topic + ". Read by mail " + word);
        Mail posts = asked("read " + topic, "The words of the reply, " + word);
        assertThat(posts.subject()).contains("Read by mail " + word);

        reader.box().write(address(latest), "A question from far away " + word, "Nous cherchons un guichet à Bamako.");
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
        reader.box().write(address(posts), "Re: Read by mail " + word, "Answered from the list, " + word);
        awaitPost(topic, "Answered from the list, " + word);
    }

    @Test
    void aForumIsSubscribedToListedAndLeft() {
        String first = word();
        asked("subscribe " + ForumLines.FORUM, "You now follow");
        int told = writer.open("Told to who subscribed " + first);
        Mail mail = reader.box().await("the topic", found -> found.subject().contains(first));
        assertThat(mail.header("Message-ID")).startsWith("<topic-" + told + "@");
        assertThat(asked("list", "every post").text()).contains("introductions");
        asked("unsubscribe " + ForumLines.FORUM, "You receive no more mail of");
        String second = word();
        writer.open("Not told to who left " + second);
        // told after it, for she watches that one
        String third = word();
        int last = writer.open("Watched by itself");
        reader.watch(last);
        writer.reply(last, third);
        reader.told(third);
        assertThat(reader.box().mails()).noneMatch(found -> found.subject().contains(second));
    }

    @Test
    void aContributionIsAnsweredAndSoIsAMessage() {
        long discussion = Records.id(Api.as("facilitator1")
                .post("ediscussions", EDiscussionsApiIT.discussion(Duration.ofDays(-1), Duration.ofDays(7)))
                .expect(201));
        reader.api()
                .put(
                        "me/watching/ediscussion/" + discussion,
                        Json.createObjectBuilder()
                                .add("level", "watching")
                                .add("delivery", "instant")
                                .build())
                .expect(204);
        String word = word();
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

        String secret = word();
        int talk = Talks.start(writer.api(), "A matter between us", secret, List.of(Talks.member(READER)));
        reader.box().reply(reader.told(secret), "Between us, " + secret);
        Eventually.until("the message", PATIENCE, () -> writer.api()
                .get("conversations/" + talk + "/messages")
                .expect(200)
                .body()
                .contains("Between us, " + secret));
        String more = word();
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
        String word = word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);

        withFile(mail, "The list, " + word + "-list", "list.csv", "text/csv", "town,desk\nKayes,yes\n");
        awaitPost(topic, word + "-list");
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
        String word = word();
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
        MailBox stranger = MailServer.running().box(word() + "@example.net");
        MailBox forged = MailServer.running().box(word() + "@example.net");
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

    private void withFile(Mail mail, String text, String name, String type, String content) {
        Matcher to = ADDRESS.matcher(mail.header("Reply-To"));
        assertThat(to.find()).isTrue();
        MailServer.running().send(reader.box().address(), List.of(to.group()), """
                        From: %s
                        To: %s
                        Subject: Re: With a file
                        Message-ID: <%s@mail.example.org>
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=b

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
                        reader.box().address(),
                        to.group(),
                        UUID.randomUUID(),
                        text,
                        type,
                        name,
                        name,
                        Base64.getMimeEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anAddressWhoseTimeIsOverPostsNothingAndSaysSo() {
        int topic = writer.open("Answered after a year");
        String word = word();
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
        String secret = word();
        int talk = Talks.start(writer.api(), "Thanked for " + secret, secret, List.of(Talks.member(READER)));
        Mail mail = reader.told(secret);
        for (String said : List.of("Thanks", "موافق", "read")) {
            reader.box().reply(mail, said);
            Eventually.until(
                    "the message " + said, PATIENCE, () -> messages(talk).contains("<p>" + said + "</p>"));
        }
        List<Mail> before = reader.box().mails();
        reader.box().reply(mail, "unsubscribe");
        awaitNew(reader, before, "no more mail at all");
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
    void anEDiscussionIsListedReadFollowedAnsweredVotedInAndLeft() {
        long discussion = Records.id(Api.as("facilitator1")
                .post("ediscussions", EDiscussionsApiIT.discussion(Duration.ofDays(-1), Duration.ofMinutes(30)))
                .expect(201));
        String name = "ediscussion-" + discussion;
        String earlier = word();
        contribute(discussion, earlier);

        asked("list", name);
        Mail read = asked("read " + name, earlier);
        assertThat(read.subject()).contains("Who signs for the common account?");
        assertThat(read.text()).contains("1. Who signs where you live?", "An account on two shores");
        assertThat(reader.api().get("me/mail/places?limit=100").expect(200).body())
                .contains("\"" + name + "\"");
        String asNumberOne = word();
        reader.box().write(address(read), "1", "In Kayes both sign, " + asNumberOne);
        Eventually.holds(PATIENCE, () -> {
            assertThat(contributions(discussion))
                    .filteredOn(found -> found.getString("html").contains(asNumberOne))
                    .extracting(found -> found.getInt("question", 0))
                    .containsExactly(1);
            return asNumberOne;
        });

        asked("subscribe " + name, "You now follow");
        String polled = word();
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
        asked("unsubscribe " + name, "You receive no more mail of");
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
        String own = groupForum(Groups.found(reader.api(), "closed", "Ours " + word()), reader.api());
        String other = groupForum(Groups.found(founder, "closed", "Theirs " + word()), founder);

        Mail list = asked("list", own);
        assertThat(list.text()).doesNotContain(other);
        asked("subscribe " + own, "You now follow");
        asked("subscribe " + other, "There is nothing of that name.");
        asked("read " + other, "There is nothing of that name.");
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
        String word = word();
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
        asked(tired, "stop", "No more mail is sent to you");
        assertThat(stopped(tired)).isTrue();
        String missed = word();
        writer.reply(topic, missed);
        reader.told(missed);
        asked(tired, "start", "Mail is sent to you again.");
        assertThat(stopped(tired)).isFalse();
        String heard = word();
        writer.reply(topic, heard);
        tired.told(heard);
        assertThat(tired.box().mails()).noneMatch(mail -> mail.text().contains(missed));
    }

    private static boolean stopped(Mails member) {
        return member.api().get("me/notifications/settings").expect(200).json().getBoolean("mailStopped");
    }

    @Test
    void theSameMailByAnotherWayIsPostedOnce() {
        int topic = writer.open("Sent twice");
        reader.watch(topic);
        String word = word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);
        String id = UUID.randomUUID().toString();
        for (String way : List.of("mx1", "mx2")) {
            raw(
                    mail,
                    "Received: from " + way + ".example.org by mx.example.org; Mon, 23 Nov 2026 09:12:00 +0000",
                    id,
                    "text/plain",
                    "Once and no more, " + word + "-once");
            awaitPost(topic, word + "-once");
        }
        // what is posted after it came in after it
        reader.box().reply(mail, "And another, " + word + "-another");
        awaitPost(topic, word + "-another");
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
        String word = word();
        writer.reply(topic, word);
        Mail mail = reader.told(word);
        raw(
                mail,
                "X-Mailer: HTML alone",
                UUID.randomUUID().toString(),
                "text/html",
                "<html><head><style>p { color: red }</style></head><body><p>Two <b>desks</b> of " + word
                        + "-html:</p><ul><li>Kayes</li><li>Dakar *1</li></ul></body></html>");
        awaitPost(topic, word + "-html");
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

    /** Answers a mail, with a header more. */
    private void raw(Mail mail, String header, String id, String type, String text) {
        Matcher to = ADDRESS.matcher(mail.header("Reply-To"));
        assertThat(to.find()).isTrue();
        MailServer.running().send(reader.box().address(), List.of(to.group()), """
                %s
                From: %s
                To: %s
                Subject: Re: %s
                Message-ID: <%s@mail.example.org>
                MIME-Version: 1.0
                Content-Type: %s; charset=utf-8

                %s
                """.formatted(
                        header, reader.box().address(), to.group(), mail.subject(), id, type, text));
    }

    private String level(String type, long id) {
        return Records.items(reader.api().get("me/watching?limit=100").expect(200)).stream()
                .filter(watched -> watched.getString("type").equals(type) && watched.getInt("id") == id)
                .map(watched -> watched.getString("level"))
                .findFirst()
                .orElse("");
    }

    /** Writes to the portal, and waits for what it says. */
    private Mail asked(String line, String said) {
        return asked(reader, line, said);
    }

    private static Mail asked(Mails member, String line, String said) {
        String portal = member.api().get("me/mail").expect(200).json().getString("writeTo");
        List<Mail> before = member.box().mails();
        member.box().write(portal, "", line);
        return awaitNew(member, before, said);
    }

    private static Mail awaitNew(Mails member, List<Mail> before, String said) {
        return member.box()
                .await(
                        said,
                        mail -> mail.text().contains(said) && before.stream().noneMatch(old -> old.id() == mail.id()));
    }

    private static String address(Mail mail) {
        Matcher found = ADDRESS.matcher(mail.text());
        assertThat(found.find()).as(mail.text()).isTrue();
        return found.group();
    }

    private static void awaitPost(int topic, String words) {
        Eventually.until("the post", PATIENCE, () -> Api.anonymous()
                .get("topics/" + topic + "/posts")
                .expect(200)
                .body()
                .contains(words));
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

    private static String word() {
        return "b" + UUID.randomUUID().toString().replace("-", "");
    }
}

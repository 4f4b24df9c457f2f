package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;
import org.m4d.portal.it.client.Visitor;

/** Where links in mails lead, a member's own addresses, and what administrators do with mail that went wrong. */
class MailPagesApiIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CONFIRM = Pattern.compile("/mail/confirm/[a-z0-9]+");
    private static final Api ADMINISTRATOR = Api.as("admin1");

    private final Mails writer = Mails.of("facilitator1");
    private final Mails reader = Mails.of("verifier4");
    private final Visitor anybody = new Visitor();

    @Test
    void aMailProgramStopsATopicByOnePressAndIsNotSentElsewhere() {
        int topic = writer.open("Stopped by one press");
        String path = Mails.stopPath(mailOf(topic));

        for (int press = 0; press < 2; press++) {
            Answer answer = anybody.post(path, Map.of("List-Unsubscribe", "One-Click"));
            answer.expect(200);
            assertThat(answer.cookies()).isEmpty();
            assertThat(answer.header("Content-Type")).startsWith("text/plain");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(level("topic", topic)).isEqualTo("NORMAL");
    }

    /** RFC 8058 has it so in the first place. */
    @Test
    void aMailProgramMayPostAFormOfParts() {
        int topic = writer.open("Stopped by a form of parts");
        String path = Mails.stopPath(mailOf(topic));
        String body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        anybody.post(path, "multipart/form-data; boundary=b", body).expect(200);
        assertThat(level("topic", topic)).isEqualTo("NORMAL");
    }

    @Test
    void openingTheLinkChangesNothingAndLeadsToThePageInTheMembersLanguage() {
        int topic = writer.open("Opened by a scanner");
        String path = Mails.stopPath(mailOf(topic));
        Answer redirect = anybody.get(path, "Accept-Language", "ar");
        redirect.expect(302);
        assertThat(redirect.location()).matches(".*/(en|fr|es|ar)" + path);
        Answer page = anybody.get("/en" + path).expect(200);
        assertThat(page.body()).contains("Opened by a scanner", "name=\"what\" value=\"topic:" + topic + "\"");
        assertThat(page.cookies()).isEmpty();
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(level("topic", topic)).isEqualTo("WATCHING");
    }

    @Test
    void whatIsStoppedOnThePageComesAgainAsItWas() {
        int topic = writer.open("Stopped and taken back");
        String path = Mails.stopPath(mailOf(topic));
        String place = "topic:" + topic;
        Answer stopped = anybody.post(path, Map.of("what", place, "lang", "es"));
        stopped.expect(303);
        assertThat(stopped.location()).endsWith("/es" + path + "?stopped=" + place + "&before=watching.instant");
        assertThat(level("topic", topic)).isEqualTo("NORMAL");
        anybody.post(path, Map.of("what", place, "action", "resume", "before", "watching.instant"))
                .expect(303);
        assertThat(level("topic", topic)).isEqualTo("WATCHING");

        anybody.post(path, Map.of("what", "all")).expect(303);
        assertThat(mailStopped()).isTrue();
        anybody.post(path, Map.of("what", "all", "action", "resume")).expect(303);
        assertThat(mailStopped()).isFalse();
    }

    @Test
    void theSummaryAloneIsStoppedAndComesAgainAsOften() {
        String path = Mails.stopPath(mailOf(writer.open("Stopped without its summary")));
        Answer stopped = anybody.post(path, Map.of("what", "summary"));
        stopped.expect(303);
        assertThat(stopped.location()).endsWith(path + "?stopped=summary&before=weekly");
        assertThat(summary()).isEqualTo("none");
        assertThat(mailStopped()).isFalse();
        assertThat(anybody.get(stopped.location()).expect(200).body())
                .contains("No more summaries are sent to you", "name=\"before\" value=\"weekly\"");

        anybody.post(path, Map.of("what", "summary", "action", "resume", "before", "often"))
                .expect(422);
        assertThat(summary()).isEqualTo("none");
        anybody.post(path, Map.of("what", "summary", "action", "resume", "before", "weekly"))
                .expect(303);
        assertThat(summary()).isEqualTo("weekly");
    }

    @Test
    void theBearerReachesNoOtherPlaces() {
        int other = writer.open("Of no concern to the mail");
        reader.watch(other);
        String path = Mails.stopPath(mailOf(writer.open("The topic of the mail")));
        anybody.post(path, Map.of("what", "topic:" + other)).expect(404);
        anybody.post(path, Map.of("what", "nonsense")).expect(422);
        assertThat(level("topic", other)).isEqualTo("WATCHING");
    }

    @Test
    void aTokenThatWasTouchedOrIsForSomethingElseIsGoodForNothing() {
        Mail mail = mailOf(writer.open("With a token to touch"));
        String path = Mails.stopPath(mail);
        String touched = path.substring(0, path.length() - 2) + (path.endsWith("aa") ? "bb" : "aa");
        anybody.post(touched, Map.of("List-Unsubscribe", "One-Click")).expect(404);
        assertThat(anybody.get("/en" + touched).expect(200).body()).contains("not valid any more");
        String write = mail.header("Reply-To").replaceAll(".*\\+([a-z0-9]+)@.*", "$1");
        anybody.post("/mail/stop/" + write, Map.of("List-Unsubscribe", "One-Click"))
                .expect(404);
        anybody.post("/mail/confirm/" + path.replaceAll(".*/", ""), Map.of()).expect(404);
        anybody.get("/mail/nothing/" + write).expect(404);
    }

    @Test
    void allThatWasGivenOutIsVoidWhenAMemberWantsThat() {
        Mails careful = Mails.of("moderator2");
        int topic = writer.open("Before a member became careful");
        careful.watch(topic);
        String path = Mails.stopPath(mailOf(topic, careful));
        String before = careful.api().get("me/mail").expect(200).json().getString("writeTo");
        careful.api().post("me/mail/void", "").expect(204);
        anybody.post(path, Map.of("List-Unsubscribe", "One-Click")).expect(404);
        assertThat(careful.api().get("me/mail").expect(200).json().getString("writeTo"))
                .isNotEqualTo(before);
    }

    @Test
    void whatAMemberConfirmsIsPostedAndItsAddressIsKnownFromThenOn() {
        int topic = writer.open("Written from a library");
        Mail mail = mailOf(topic);
        String word = word();
        MailBox elsewhere = MailServer.running().box(word + "@example.net");
        elsewhere.reply(mail, "From the library, " + word);
        Mail asked = reader.box().await("a question", found -> found.text().contains(elsewhere.address()));
        String link = confirmIn(asked);
        assertThat(anybody.get("/en" + link).expect(200).body()).contains(elsewhere.address(), "<button");
        assertThat(posts(topic)).noneMatch(post -> post.contains(word));

        anybody.post(link, Map.of("lang", "en")).expect(303);
        Eventually.holds(PATIENCE, () -> {
            assertThat(posts(topic)).filteredOn(post -> post.contains(word)).hasSize(1);
            return topic;
        });
        anybody.post(link, Map.of("lang", "en")).expect(303);
        assertThat(anybody.get("/en" + link).expect(200).body()).contains("You confirmed this mail");
        assertThat(reader.api().get("me/mail").expect(200).body()).contains(elsewhere.address());
        reader.api()
                .send("DELETE", "me/mail/addresses/" + elsewhere.address(), "application/json", BodyPublishers.noBody())
                .expect(204);
        assertThat(reader.api().get("me/mail").expect(200).body()).doesNotContain(elsewhere.address());
        assertThat(posts(topic)).filteredOn(post -> post.contains(word)).hasSize(1);
    }

    @Test
    void aMarkedAddressIsGoodAgainWhenAMailToItIsAnswered() {
        Mails back = Mails.of("reviewer3");
        back.api().post("me/mail/confirmation", "").expectProblem(409);
        mark(back);
        back.api().post("me/mail/confirmation", "").expect(202);
        Mail asked = back.box().await("a mail to confirm", found -> CONFIRM.matcher(found.text())
                .find());
        String link = confirmIn(asked);
        assertThat(anybody.get("/en" + link).expect(200).body())
                .contains(back.box().address());
        assertThat(state(back)).isEqualTo("RETURNED");
        anybody.post(link, Map.of()).expect(303);
        assertThat(state(back)).isEqualTo("CONFIRMED");
        assertThat(anybody.get("/en" + link).expect(200).body()).contains("Mail reaches you");
    }

    @Test
    void whoComplainsGetsNothingMoreUntilShePutsItRight() {
        Mails cross = Mails.of("verifier1");
        int topic = writer.open("Not wanted at all");
        Mails.complain(mailOf(topic, cross));
        Eventually.until("the address is marked", PATIENCE, () -> "COMPLAINED".equals(state(cross)));
        try {
            String word = word();
            writer.reply(topic, word);
            // what is sent after it goes out after it
            reader.watch(topic);
            String later = word();
            writer.reply(topic, later);
            reader.told(later);
            assertThat(cross.box().mails()).noneMatch(found -> found.text().contains(word));
        } finally {
            deleted("administration/mail/addresses/" + cross.box().address()).expect(204);
        }
        assertThat(state(cross)).isEqualTo("CONFIRMED");
    }

    @Test
    void whoWritesWhatCannotBeReadIsTold() {
        int topic = writer.open("Answered by something odd");
        Mail mail = mailOf(topic);
        String to = mail.header("Reply-To").replaceAll(".*<|>.*", "");
        MailServer.running()
                .send(
                        "whoever@example.net",
                        List.of(to),
                        "Subject: Odd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                                + "--b\nContent-Type: text/plain\n\nA part.\n".repeat(300) + "--b--\n");
        Mail told = reader.box().awaitSubject("Your mail could not be posted");
        assertThat(told.text()).contains("It could not be read");
        assertThat(posts(topic)).hasSize(2);
    }

    @Test
    void threeMailsADayAskAndAdministratorsMayAllowAnAddressThemselves() {
        Mails marked = Mails.of("verifier3");
        mark(marked);
        for (int i = 0; i < 3; i++) {
            marked.api().post("me/mail/confirmation", "").expect(202);
        }
        marked.api().post("me/mail/confirmation", "").expectProblem(429);
        assertThat(ADMINISTRATOR
                        .get("administration/mail/addresses?limit=100")
                        .expect(200)
                        .body())
                .contains(marked.box().address());
        deleted("administration/mail/addresses/" + marked.box().address()).expect(204);
        assertThat(state(marked)).isEqualTo("CONFIRMED");
        deleted("administration/mail/addresses/" + marked.box().address()).expectProblem(404);
    }

    @Test
    void administratorsLookIntoWhatWasSetAsideTryItAgainAndDeleteIt() {
        int id = Mails.setAside("broken-" + word() + "@example.net");
        Answer source = ADMINISTRATOR
                .get("administration/mail/incoming/" + id + "/source")
                .expect(200);
        assertThat(source.body()).contains("Subject: Too many parts");
        assertThat(source.header("Content-Type")).startsWith("text/plain");
        assertThat(source.header("Content-Disposition")).startsWith("attachment");
        assertThat(source.header("Content-Security-Policy")).contains("sandbox");
        Visitor administrator = new Visitor().signIn("admin1", "demo");
        Answer file = administrator.get("/administration/mail/source/" + id).expect(200);
        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");

        ADMINISTRATOR.post("administration/mail/incoming/" + id + "/again", "").expect(204);
        Eventually.soon(
                "it is set aside again",
                () -> ADMINISTRATOR
                                .get("administration/mail/incoming/" + id + "/source")
                                .status()
                        == 200);
        deleted("administration/mail/incoming/" + id).expect(204);
        ADMINISTRATOR.get("administration/mail/incoming/" + id + "/source").expectProblem(404);
    }

    @Test
    void administratorsSeeWhatWasNotSentTryItAgainAndGiveItUp() {
        Mails refused = Mails.of("verifier2");
        int topic = writer.open("Refused on its way");
        refused.watch(topic);
        MailServer.running().refuse(refused.box().address());
        int id;
        try {
            writer.reply(topic, word());
            id = Eventually.holds(PATIENCE, () -> {
                List<JsonObject> troubled = Records.items(ADMINISTRATOR
                        .get("administration/mail/outgoing?limit=100")
                        .expect(200));
                assertThat(troubled).anyMatch(mail -> mail.getBoolean("failed"));
                return troubled.getFirst().getInt("id");
            });
        } finally {
            MailServer.running().work();
        }
        ADMINISTRATOR.post("administration/mail/outgoing/" + id + "/retry", "").expect(204);
        assertThat(ADMINISTRATOR.get("administration/mail").expect(200).json().getJsonObject("outgoing"))
                .isNotEmpty();
        deleted("administration/mail/outgoing/999999999").expectProblem(404);
        if (!"CONFIRMED".equals(state(refused))) {
            deleted("administration/mail/addresses/" + refused.box().address()).expect(204);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administration/mail",
                "administration/mail/outgoing",
                "administration/mail/incoming",
                "administration/mail/incoming/1/source",
                "administration/mail/addresses"
            })
    void allOfThatIsForAdministratorsAlone(String path) {
        Api.as("moderator1").get(path).expectProblem(403);
        Api.anonymous().get(path).expectProblem(401);
    }

    @Test
    void soAreItsPages() {
        new Visitor().get("/en/administration/mail").expect(401);
        Visitor moderator = new Visitor().signIn("moderator1", "demo");
        moderator.get("/en/administration/mail").expect(403);
        moderator.get("/administration/mail/source/1").expect(403);
    }

    private Mail mailOf(int topic) {
        return mailOf(topic, reader);
    }

    private Mail mailOf(int topic, Mails receiver) {
        receiver.watch(topic);
        String word = word();
        writer.reply(topic, word);
        return receiver.told(word);
    }

    /** Mail to her comes back for good. */
    private void mark(Mails member) {
        int topic = writer.open("To an address that is gone");
        Mail mail = mailOf(topic, member);
        Mails.comeBack(mail);
        Eventually.until("the address is marked", PATIENCE, () -> "RETURNED".equals(state(member)));
    }

    private static String state(Mails member) {
        return member.api().get("me/mail").expect(200).json().getString("state");
    }

    private static Answer deleted(String path) {
        return ADMINISTRATOR.send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    private static String confirmIn(Mail mail) {
        Matcher link = CONFIRM.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group();
    }

    private String level(String type, int id) {
        return Records.items(reader.api().get("me/watching?limit=100").expect(200)).stream()
                .filter(watched -> watched.getString("type").equals(type) && watched.getInt("id") == id)
                .map(watched -> watched.getString("level"))
                .findFirst()
                .orElse("");
    }

    private boolean mailStopped() {
        return settings().getBoolean("mailStopped");
    }

    private String summary() {
        return settings().getString("summary");
    }

    private JsonObject settings() {
        return reader.api().get("me/notifications/settings").expect(200).json();
    }

    private static List<String> posts(int topic) {
        return Records.items(Api.anonymous().get("topics/" + topic + "/posts").expect(200)).stream()
                .map(post -> post.getString("html"))
                .toList();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}

package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.api.Groups;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;
import org.m4d.portal.it.client.Visitor;

/** The end of the drive: three recommendations to an authority, of which one is kept, one declined, and one promised and forgotten. */
record DriveLedger(DriveCast cast, MovedClock clock, DrivenDiscussion discussion) {
    private static final int DAYS = 60;
    private static final String FORGOTTEN = "Name who pays for the pump of the school";

    /** As mails to the authority's officer call a reminder. */
    private static final String REMINDER = "Une échéance du registre";

    void promisedKeptAndForgotten() {
        long authority = authority();
        LocalDate deadline = clock.today().plusDays(DAYS);
        String kept = recommended(authority, "Keep an account with two signatures", 1, deadline);
        String declined = recommended(authority, "Pay every mechanic from the town’s budget", 2, deadline);
        String forgotten = recommended(authority, FORGOTTEN, 3, deadline);

        take(DriveCast.AUTHORITY, kept, "accept");
        take(DriveCast.AUTHORITY, kept, "begin");
        take(DriveCast.AUTHORITY, kept, "report");
        take(DriveCast.AUTHORITY, declined, "decline");
        take(DriveCast.AUTHORITY, forgotten, "accept");
        seen(cast.contributors().get(3).api(), kept, "supports");
        seen(cast.contributors().get(4).api(), forgotten, "contradicts");
        take(DriveCast.SECOND, kept, "keep");
        assertThat(read(kept).getString("state")).isEqualTo("kept");
        assertThat(read(kept).getInt("supporting")).isEqualTo(1);
        assertThat(read(declined).getJsonObject("answer").getString("as")).isEqualTo("addressee");
        assertThat(read(forgotten).getInt("contradicting")).isEqualTo(1);
        assertThat(overdue()).isEmpty();

        clock.to(deadline.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        assertThat(read(forgotten).getBoolean("overdue")).isTrue();
        assertThat(overdue()).containsExactly(read(forgotten).getInt("id"));
        Eventually.until("the page says that it is overdue", DrivenDiscussion.PATIENCE, () -> page(forgotten)
                .contains("notice bad"));
        reminded(forgotten);
        exported();
    }

    /** The ledger for programs says the same. */
    private void exported() {
        String rest = "?discussion=" + discussion.id();
        List<JsonObject> rows = Api.anonymous()
                .get("recommendations/data.json" + rest)
                .expect(200)
                .json()
                .getJsonArray("recommendations")
                .getValuesAs(JsonObject.class);
        assertThat(rows)
                .extracting(row -> row.getString("state"), row -> row.getBoolean("overdue"))
                .containsExactlyInAnyOrder(tuple("kept", false), tuple("declined", false), tuple("accepted", true));
        String table = Api.anonymous()
                .get("recommendations/data.csv" + rest)
                .expect(200)
                .body();
        assertThat(table.split("\r\n")).hasSize(rows.size() + 1);
    }

    /** An authority of the portal, and who speaks for it. */
    private static long authority() {
        Api administrator = Api.as(DriveCast.ADMINISTRATOR);
        JsonObject record = Json.createObjectBuilder()
                .add("names", Json.createObjectBuilder().add("fr", "Commune du puits"))
                .add("lang", "fr")
                .add("summary", "Une commune qui travaille avec ses associations.")
                .add("level", "local")
                .add("country", "SN")
                .add("place", "Fatick")
                .add("themes", Json.createArrayBuilder().add("water-and-sanitation"))
                .add("languages", Json.createArrayBuilder().add("fr"))
                .build();
        int authority =
                administrator.post("authorities", record).expect(201).json().getInt("id");
        Api officer = Api.as(DriveCast.AUTHORITY);
        officer.send("PUT", "me/mandates/officer/" + authority, "application/json", BodyPublishers.noBody())
                .expect(200);
        administrator
                .post(
                        "organisations/" + authority + "/mandates",
                        Json.createObjectBuilder()
                                .add("member", Groups.member(officer))
                                .add("role", "officer")
                                .build())
                .expect(201);
        return authority;
    }

    /** @return the path of what was recommended */
    private String recommended(long authority, String title, int statement, LocalDate deadline) {
        JsonObject wanted = Json.createObjectBuilder()
                .add("title", title)
                .add("body", "As the summary says, on **both** shores.")
                .add("lang", "en")
                .add("statement", statement)
                .add("organisation", authority)
                .add("deadline", deadline.toString())
                .build();
        return "recommendations/"
                + Api.as(DriveCast.FIRST)
                        .post(discussion.path() + "/recommendations", wanted)
                        .expect(201)
                        .json()
                        .getInt("id");
    }

    private static void take(String who, String path, String step) {
        Api.as(who)
                .with("If-Match", Api.anonymous().get(path).expect(200).header("ETag"))
                .post(
                        path + "/steps",
                        Json.createObjectBuilder()
                                .add("step", step)
                                .add("text", "Words of " + step)
                                .add("lang", "en")
                                .build())
                .expect(200);
    }

    private void seen(Api who, String path, String kind) {
        who.post(
                        path + "/evidence",
                        Json.createObjectBuilder()
                                .add("kind", kind)
                                .add("body", "The board beside the pump says so.")
                                .add("lang", "en")
                                .add("day", clock.today().toString())
                                .build())
                .expect(201);
    }

    private static JsonObject read(String path) {
        return Api.anonymous().get(path).expect(200).json();
    }

    private List<Integer> overdue() {
        Answer found = Api.anonymous().get("recommendations?overdue=true&discussion=" + discussion.id());
        return Records.items(found).stream().map(one -> one.getInt("id")).toList();
    }

    private static String page(String path) {
        Visitor visitor = new Visitor();
        return visitor.follow(visitor.get("/en/" + path.replace("recommendations", "recommendation")))
                .expect(200)
                .body();
    }

    /** Of the reminders that passed, the last one is sent, once, and only of what is still due. */
    private static void reminded(String forgotten) {
        Eventually.until("it is reminded of", DrivenDiscussion.PATIENCE, () -> reminders(forgotten) > 0);
        MailBox box = MailServer.running().box(DriveCast.AUTHORITY + "@example.org");
        Eventually.until("a mail reminds of it", DrivenDiscussion.PATIENCE, () -> !reminders(box)
                .isEmpty());
        assertThat(reminders(forgotten)).isEqualTo(1);
        assertThat(reminders(box)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains(FORGOTTEN));
    }

    private static long reminders(String path) {
        return Records.items(Api.anonymous().get(path + "/history")).stream()
                .filter(entry -> entry.getString("deed").equals("remind"))
                .count();
    }

    private static List<Mail> reminders(MailBox box) {
        return box.mails().stream()
                .filter(mail -> mail.subject().contains(REMINDER))
                .toList();
    }
}

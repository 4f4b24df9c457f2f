package org.m4d.portal.it.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Api;

/** Archives of mailing lists become topics with their authors and dates, whatever programs wrote them, and never show an address. */
class ArchiveImportIT {
    private String forum;
    private String run;

    @BeforeEach
    void choosePlace() {
        forum = Archives.forum();
        run = UUID.randomUUID().toString();
    }

    @Test
    void conversationsBecomeTopicsInTheirOrder() {
        JsonObject job = Archives.ended(Archives.send(
                "mbox",
                forum,
                mail("c", "Re: Fees of transfers", "Third", from("Carl Invented", "carl"), at(7), answers("b")),
                mail("a", "Fees of transfers", "First", at(5)),
                mail("x", "Schools", "Another", at(6)),
                mail("b", "Re: Fees of transfers", "Second", from("Bea Invented", "bea"), at(6), answers("a"))));

        assertThat(job.getString("state")).as(job.toString()).isEqualTo("done");
        assertThat(job.getInt("topics")).isEqualTo(2);
        assertThat(job.getInt("posts")).isEqualTo(4);
        JsonObject fees = topic("Fees of transfers");
        assertThat(Archives.posts(fees))
                .extracting(post -> post.getJsonObject("author").getString("name"))
                .containsExactly("Ana Invented", "Bea Invented", "Carl Invented");
        assertThat(Archives.posts(fees))
                .extracting(post -> post.getString("createdAt"))
                .containsExactly("2004-01-05T10:11:12Z", "2004-01-06T10:11:12Z", "2004-01-07T10:11:12Z");
        JsonObject now = Api.anonymous().get("forums/" + forum).expect(200).json();
        assertThat(now.getInt("topics")).isEqualTo(2);
        assertThat(now.getInt("posts")).isEqualTo(4);
        assertThat(now.getString("lastPostAt")).isEqualTo("2004-01-07T10:11:12Z");
    }

    @Test
    void theSameAgainChangesNothingAndMoreGoesOn() {
        String[] first = {
            mail("a", "Fees of transfers", "First", at(5)),
            mail("b", "Re: Fees of transfers", "Second", at(6), answers("a"))
        };
        Archives.ended(Archives.send("mbox", forum, first));
        JsonObject again = Archives.ended(Archives.send("mbox", forum, first));
        assertThat(again.getInt("unchanged")).as(again.toString()).isEqualTo(2);
        assertThat(again.getInt("posts")).isZero();

        JsonObject later = Archives.ended(
                Archives.send("mbox", forum, mail("c", "Something else by now", "Third", at(9), answers("b"))));
        assertThat(later.getInt("posts")).isEqualTo(1);
        assertThat(later.getInt("topics")).isZero();
        assertThat(Archives.posts(topic("Fees of transfers"))).hasSize(3);
    }

    @Test
    void everyCharsetIsRead() {
        Archives.ended(Archives.send(
                "mbox",
                forum,
                encoded("r", "Перевод денег", "Здравствуйте, сколько стоит перевод?", "koi8-r", "koi8-r"),
                encoded("b", "匯款費用", "大家好,匯款要多少錢?", "big5", "Big5"),
                encoded("j", "送金の手数料", "こんにちは、送金はいくらですか。", "iso-2022-jp", "ISO-2022-JP"),
                encoded("w", "Les frais", "Ça coûte combien, un transfert à Dakar ?", "us-ascii", "UTF-8"),
                encoded("a", "رسوم التحويل", "كم تكلفة التحويل إلى داكار؟", "windows-1256", "windows-1256")));

        assertThat(text("Перевод денег")).contains("сколько стоит перевод?");
        assertThat(text("匯款費用")).contains("匯款要多少錢");
        assertThat(text("送金の手数料")).contains("送金はいくらですか");
        assertThat(text("Les frais")).contains("Ça coûte combien, un transfert à Dakar ?");
        assertThat(text("رسوم التحويل")).contains("كم تكلفة التحويل");
    }

    @Test
    void noAddressIsEverShown() {
        Archives.ended(Archives.send(
                "mbox",
                forum,
                mail(
                        "a",
                        "Write to dan@example.org",
                        "Reach me: dan@example.org, <dan.other@mail.example.org>, mailto:dan@example.org or dan (at) example (dot) org.\n\n"
                                + "On Monday, Eve <eve@example.org> wrote:\n> Who is eve@example.org?",
                        "From: dan@example.org")));

        JsonObject topic = Archives.topics(forum).getFirst();
        JsonObject post = Archives.posts(topic).getFirst();
        assertThat(topic.toString()
                        + post
                        + Api.anonymous().get("topics/" + topic.getInt("id")).body())
                .doesNotContain("@example", "dan@", "eve@", "dan.other", "(at)");
        assertThat(post.getJsonObject("author").getString("name")).matches("Archive \\d+");
        int author = post.getJsonObject("author").getInt("id");
        assertThat(Api.anonymous().get("members/" + author).expect(200).body()).doesNotContain("dan");
    }

    @Test
    void filesComeAlongAndWhatCannotIsReported() {
        String mixed = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"cut\"";
        String body = "--cut\nContent-Type: text/plain; charset=utf-8; format=flowed\n\nA line that is \nflowed.\n"
                + file("text/csv", "fees.csv", "country,fee\nML,12\n")
                + file("application/zip", "all.zip", "PK\u0003\u0004 nothing")
                + file("text/vcard", "dan.vcf", "BEGIN:VCARD\nEMAIL:dan@example.org\nEND:VCARD\n") + "--cut--";
        JsonObject job = Archives.ended(Archives.send("mbox", forum, mail("a", "With files", body, mixed)));

        assertThat(job.getInt("posts")).as(job.toString()).isEqualTo(1);
        assertThat(text("With files"))
                .contains("A line that is flowed.")
                .contains("fees.csv")
                .contains("/file/");
        assertThat(Archives.refusals(job))
                .extracting(refusal -> refusal.getString("detail"))
                .containsExactlyInAnyOrder("all.zip", "dan.vcf");
    }

    @Test
    void whatCannotBeTakenIsSaidAndTheRestIsTaken() {
        JsonObject job = Archives.ended(Archives.send(
                "mbox",
                forum,
                mail("a", "", ""),
                mail(
                        "b",
                        "Broken parts",
                        "no boundary at all",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=\"gone\""),
                mail("c", "Too long by far", "word ".repeat(40_000)),
                mail("d", "Whole", "Text")));

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(Archives.refusals(job))
                .extracting(refusal -> refusal.getInt("number"))
                .contains(1, 3);
        assertThat(Archives.refusals(job))
                .allSatisfy(refusal -> assertThat(refusal.getString("text")).isNotBlank());
        assertThat(text("Whole")).contains("Text");
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(mail("a", "Packed", "Text").getBytes(UTF_8));
        }
        Archives.ended(
                Archives.sent("mbox", forum, packed.toByteArray()).expect(202).json());

        assertThat(text("Packed")).contains("Text");
    }

    @Test
    void sentAgainUnderItsKeyItIsOneImport() {
        Api importer = Api.as("importer1").with("Idempotency-Key", run);
        byte[] bytes = mail("a", "Once", "Text").getBytes(UTF_8);
        String path = "archive-imports?kind=mbox&name=once.mbox&forum=" + forum;
        int first = importer.send("POST", path, "application/mbox", BodyPublishers.ofByteArray(bytes))
                .expect(202)
                .json()
                .getInt("id");
        int second = importer.send("POST", path, "application/mbox", BodyPublishers.ofByteArray(bytes))
                .expect(202)
                .json()
                .getInt("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anImportThatWasStoppedGoesOnWithTheNext() {
        int messages = 3_000;
        String[] mails = new String[messages];
        for (int i = 0; i < messages; i++) {
            mails[i] = mail("m" + i, "Subject number " + i, "Text " + i);
        }
        JsonObject sent = Archives.send("mbox", forum, mails);
        assertThat(Archives.send("mbox", forum, mails).getInt("id"))
                .as("the one under way")
                .isEqualTo(sent.getInt("id"));
        Api.as("admin1")
                .post("archive-imports/" + sent.getInt("id") + "/cancel", "")
                .expect(200);
        JsonObject stopped = Archives.ended(sent);
        assertThat(stopped.getString("state")).isEqualTo("cancelled");
        Api.as("admin1")
                .post("archive-imports/" + sent.getInt("id") + "/cancel", "")
                .expectProblem(409);

        JsonObject next = Archives.ended(Archives.send("mbox", forum, mails));
        assertThat(next.getString("state")).isEqualTo("done");
        assertThat(next.getInt("unchanged")).isEqualTo(stopped.getInt("posts"));
        assertThat(next.getInt("unchanged") + next.getInt("posts")).isEqualTo(messages);
    }

    @Test
    void whatIsAskedForWronglyIsRefused() {
        byte[] bytes = mail("a", "Refused", "Text").getBytes(UTF_8);
        Archives.sent("mbox", null, bytes).expectProblem(422);
        Archives.sent("mbox", "no-such-forum", bytes).expectProblem(422);
        Archives.sent("pst", forum, bytes).expectProblem(422);
        Archives.sent("mbox", forum, new byte[0]).expectProblem(422);
        for (String user : List.of("member1", "moderator1")) {
            Api.as(user)
                    .send(
                            "POST",
                            "archive-imports?kind=mbox&forum=" + forum,
                            "application/mbox",
                            BodyPublishers.ofByteArray(bytes))
                    .expectProblem(403);
            Api.as(user).get("archive-imports").expectProblem(403);
        }
        Api.as("admin1").get("archive-imports").expect(200);
    }

    @Test
    void anExportOfDiscourseKeepsItsTopicsAndQuotations() {
        JsonObject job =
                Archives.ended(Archives.sent("discourse", forum, discourse().getBytes(UTF_8))
                        .expect(202)
                        .json());

        assertThat(job.getString("state")).as(job.toString()).isEqualTo("done");
        assertThat(job.getInt("posts")).isEqualTo(3);
        assertThat(job.getInt("skipped")).isEqualTo(2);
        JsonObject topic = topic("Costs of sending money");
        List<JsonObject> posts = Archives.posts(topic);
        assertThat(posts).hasSize(2);
        assertThat(posts.get(1).getString("html"))
                .contains("/post/" + posts.get(0).getInt("id"))
                .contains("<blockquote")
                .contains("/member/" + posts.get(0).getJsonObject("author").getInt("id"))
                .doesNotContain("[quote", "@example.org");
        assertThat(topic.getBoolean("closed")).isTrue();
        assertThat(Archives.topics(forum))
                .extracting(one -> one.getString("title"))
                .doesNotContain("A private word");
    }

    private String discourse() {
        return Json.createObjectBuilder()
                .add(
                        "posts",
                        Json.createArrayBuilder()
                                .add(post(1, 10, 1, 1, "How much does it cost?"))
                                .add(
                                        post(
                                                2,
                                                10,
                                                2,
                                                2,
                                                "[quote=\"ana_x, post:1, topic:10\"]\nHow much does it cost?\n[/quote]\n\nAsk @ana_x or bea@example.org."))
                                .add(post(3, 11, 1, 1, "Private"))
                                .add(post(4, 12, 1, 2, "In another category"))
                                .add(Json.createObjectBuilder(post(5, 10, 3, 1, "closed this"))
                                        .add("post_type", 3)))
                .add(
                        "topics",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(topic(10, "Costs of sending money"))
                                        .add("closed", true))
                                .add(Json.createObjectBuilder(topic(11, "A private word"))
                                        .add("archetype", "private_message"))
                                .add(topic(12, "Elsewhere")))
                .add(
                        "users",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", 1)
                                        .add("username", "ana_x")
                                        .add("name", "Ana Invented")
                                        .add("email", run + "@example.org"))
                                .add(Json.createObjectBuilder()
                                        .add("id", 2)
                                        .add("username", "bea_x")
                                        .add("name", "")))
                .add(
                        "categories",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", 1)
                                        .add("name", "Money")
                                        .add("slug", "money")))
                .build()
                .toString();
    }

    private static JsonObject post(int id, int topic, int number, int user, String raw) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("topic_id", topic)
                .add("post_number", number)
                .add("user_id", user)
                .add("post_type", 1)
                .add("raw", raw)
                .add("created_at", "2020-02-03T04:05:0" + number + ".000Z")
                .build();
    }

    private static JsonObject topic(int id, String title) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("title", title)
                .add("category_id", 1)
                .add("user_id", 1)
                .add("archetype", "regular")
                .add("visible", true)
                .add("created_at", "2020-02-03T04:05:00.000Z")
                .build();
    }

    private String mail(String id, String subject, String text, String... headers) {
        return Archives.mail(id(id), subject, text, headers);
    }

    private String id(String id) {
        return id + "." + run + "@example.org";
    }

    private static String from(String name, String local) {
        return "From: " + name + " <" + local + "@example.org>";
    }

    private static String at(int day) {
        return "Date: Mon, " + day + " Jan 2004 10:11:12 +0000";
    }

    private String answers(String id) {
        return "In-Reply-To: <" + id(id) + ">";
    }

    /** A mail whose text is in one charset and says another. */
    private String encoded(String id, String subject, String text, String said, String charset) {
        String bytes = new String(text.getBytes(Charset.forName(charset)), ISO_8859_1);
        String word = "=?utf-8?B?" + Base64.getEncoder().encodeToString(subject.getBytes(UTF_8)) + "?=";
        return mail(
                id,
                word,
                bytes,
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=" + said,
                "Content-Transfer-Encoding: 8bit");
    }

    private static String file(String type, String name, String content) {
        return "--cut\nContent-Type: " + type + "; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\""
                + name
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString(content.getBytes(UTF_8)) + "\n";
    }

    private JsonObject topic(String title) {
        return Archives.topics(forum).stream()
                .filter(topic -> topic.getString("title").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No topic " + title + " in " + Archives.topics(forum)));
    }

    private String text(String title) {
        return Archives.posts(topic(title)).getFirst().getString("html");
    }
}

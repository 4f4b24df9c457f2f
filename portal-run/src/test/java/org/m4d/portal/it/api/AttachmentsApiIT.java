package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** Files over the API and at their addresses: who gets them, which part, in which form, and what is not taken. */
class AttachmentsApiIT {
    private static final String TEXT = "0123456789".repeat(100);

    private static Api member;
    private static Api other;

    @BeforeAll
    static void signIn() {
        member = Api.as("member1");
        other = Api.as("member2");
    }

    @Test
    void aFileIsItsOwnersAloneUntilAPostShowsIt() {
        JsonObject file = upload("minutes.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        String address = file.getString("address");
        int id = file.getInt("id");
        assertThat(address).isEqualTo("/file/" + id + "/minutes.txt");

        new Visitor().get(address).expect(404);
        other.get("attachments/" + id).expectProblem(404);
        other.get("attachments/" + id + "/content").expectProblem(404);
        assertThat(member.get("attachments/" + id + "/content").expect(200).body())
                .isEqualTo(TEXT);

        Answer topic = member.post(
                        "topics", ForumLines.topic("With a file", "See [the minutes](attachment:" + id + ")"))
                .expect(201);
        new Visitor().get(address).expect(200);
        String html = Api.anonymous()
                .get("topics/" + topic.json().getInt("id") + "/posts")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("html");
        assertThat(html).contains("href=\"" + address + "\"", "the minutes", "(TXT, 1 kB)");
        assertThat(member.get("attachments/" + id).json().getString("content")).startsWith("post:");
    }

    @Test
    void nobodyPublishesAnothersFile() {
        int id = upload("minutes.txt", TEXT.getBytes(StandardCharsets.UTF_8)).getInt("id");

        other.post("topics", ForumLines.topic("With a stolen file", "See [it](attachment:" + id + ")"))
                .expect(201);

        new Visitor().get("/file/" + id + "/minutes.txt").expect(404);
    }

    @Test
    void aFileCannotRunAndIsOfferedForSaving() {
        Answer answer = new Visitor().get(published("a", "notes.txt")).expect(200);

        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"notes.txt\"");
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("Cache-Control")).startsWith("public");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void aReaderGetsTheStretchThatSheAsksFor() {
        String address = published(TEXT, "long.txt");
        Visitor reader = new Visitor();

        Answer part = reader.get(address, "Range", "bytes=10-19").expect(206);
        assertThat(part.body()).isEqualTo("0123456789");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/1000");
        assertThat(reader.get(address, "Range", "bytes=-3").expect(206).body()).isEqualTo("789");
        assertThat(reader.get(address, "Range", "bytes=2000-").expect(416).header("Content-Range"))
                .isEqualTo("bytes */1000");
        assertThat(reader.get(address, "Range", "bytes=0-1,5-6").expect(200).body())
                .isEqualTo(TEXT);
        assertThat(reader.get(address, "Range", "bytes=10-19", "If-Range", "\"other\"")
                        .expect(200)
                        .body())
                .isEqualTo(TEXT);
        String tag = part.header("ETag");
        reader.get(address, "If-None-Match", tag).expect(304);
        Answer head = reader.method("HEAD", address, BodyPublishers.noBody()).expect(200);
        assertThat(head.header("Content-Length")).isEqualTo("1000");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aPictureComesSmallAndInTheFormThatTheBrowserKnows() throws IOException {
        JsonObject picture = upload("river.png", picture(1600, 800));
        String address = picture.getString("address");
        assertThat(picture.getInt("width")).isEqualTo(1600);
        member.post("topics", ForumLines.topic("A river", "![A river](attachment:" + picture.getInt("id") + ")"))
                .expect(201);
        Visitor reader = new Visitor();

        assertThat(reader.get(address).expect(200).header("Content-Type")).isEqualTo("image/png");
        assertThat(reader.get(address).header("Content-Disposition")).startsWith("inline");
        Answer small =
                reader.get(address + "?w=480", "Accept", "image/webp,*/*").expect(200);
        assertThat(small.header("Content-Type")).isEqualTo("image/webp");
        assertThat(small.header("Vary")).contains("Accept");
        assertThat(reader.get(address + "?w=480", "Accept", "image/*")
                        .expect(200)
                        .header("Content-Type"))
                .isEqualTo("image/jpeg");
    }

    @Test
    void whatCannotBeTakenIsRefusedByItsContent() {
        Answer svg = send(
                "a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8));
        svg.expectProblem(422);
        send("a.txt", new byte[0]).expectProblem(422);
        send("a.pdf", new byte[10_000_001]).expectProblem(422);
        send("", "a file".getBytes(StandardCharsets.UTF_8)).expectProblem(422);
    }

    @Test
    void anUploadSentAgainWithItsKeyIsDoneOnce() {
        String key = UUID.randomUUID().toString();
        Api repeating = member.with("Idempotency-Key", key);
        int first = id(repeating.send("POST", "attachments?name=a.txt", "text/plain", BodyPublishers.ofString("once")));
        int again = id(repeating.send("POST", "attachments?name=a.txt", "text/plain", BodyPublishers.ofString("once")));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatItsOwnerTakesAwayIsGone() {
        int id = upload("minutes.txt", TEXT.getBytes(StandardCharsets.UTF_8)).getInt("id");

        other.send("DELETE", "attachments/" + id, "text/plain", BodyPublishers.noBody())
                .expectProblem(404);
        member.send("DELETE", "attachments/" + id, "text/plain", BodyPublishers.noBody())
                .expect(204);
        member.get("attachments/" + id).expectProblem(404);
    }

    private static String published(String content, String name) {
        JsonObject file = upload(name, content.getBytes(StandardCharsets.UTF_8));
        member.post("topics", ForumLines.topic("With a file", "[x](attachment:" + file.getInt("id") + ")"))
                .expect(201);
        return file.getString("address");
    }

    private static JsonObject upload(String name, byte[] content) {
        return send(name, content).expect(201).json();
    }

    private static Answer send(String name, byte[] content) {
        return member.send(
                "POST", "attachments?name=" + name, "application/octet-stream", BodyPublishers.ofByteArray(content));
    }

    private static int id(Answer answer) {
        return answer.expect(201).json().getInt("id");
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}

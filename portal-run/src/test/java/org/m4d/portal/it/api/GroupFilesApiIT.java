package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** The files of groups: those inside bring them, whoever reads the group gets them, and nobody else learns that they are there. */
class GroupFilesApiIT {
    private static final String TEXT = "what all in the group should have at hand\n";

    private static Api owner;
    private static Api member;
    private static Api outsider;

    @BeforeAll
    static void signIn() {
        owner = Api.as("member1");
        member = Api.as("member2");
        outsider = Api.as("org2");
    }

    @Test
    void aFileOfAnOpenGroupIsBroughtByItsMembersAndReadByEverybody() {
        int group = group("open");
        member.send("PUT", "groups/" + group + "/membership", "application/json", BodyPublishers.noBody());
        assertThat(Groups.relation(member, group)).isEqualTo("member");
        JsonObject file = bring(member, group, "minutes.txt", TEXT).expect(201).json();
        assertThat(file.getString("ending")).isEqualTo("TXT");
        assertThat(file.getString("length")).isEqualTo("1 kB");
        assertThat(file.getString("mediaType")).startsWith("text/plain");
        assertThat(file.getJsonObject("by").getInt("id")).isEqualTo(Groups.member(member));
        assertThat(file.getBoolean("removable")).isTrue();

        Api nobody = Api.anonymous();
        assertThat(nobody.get("groups/" + group).json().getInt("files")).isEqualTo(1);
        JsonObject listed =
                Records.items(nobody.get("groups/" + group + "/files")).getFirst();
        assertThat(listed.getBoolean("removable")).isFalse();
        assertThat(new Visitor().get(listed.getString("address")).expect(200).body())
                .isEqualTo(TEXT);
        assertThat(new Visitor()
                        .get("/en/group/" + group + "/files")
                        .expect(200)
                        .body())
                .contains("minutes.txt");

        bring(outsider, group, "mine.txt", TEXT).expectProblem(403);
        bring(nobody, group, "mine.txt", TEXT).expectProblem(401);
        assertThat(Records.items(nobody.get("groups/" + group + "/files"))).hasSize(1);
    }

    @Test
    void whatIsNoFileThatIsTakenIsRefusedAndNothingIsKept() {
        int group = group("closed");
        bring(owner, group, "page.html", "<html><script>alert(1)</script></html>")
                .expectProblem(422);
        bring(owner, group, "minutes.pdf", "%PDF-1.7 and then nothing").expectProblem(422);
        bring(owner, group, "", TEXT).expectProblem(422);
        bring(owner, 999_999_999, "minutes.txt", TEXT).expectProblem(404);
        assertThat(Records.items(owner.get("groups/" + group + "/files"))).isEmpty();
    }

    @Test
    void aFileThatIsSentAgainWithItsKeyIsThereOnce() {
        int group = group("closed");
        int another = group("closed");
        Api keyed = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        int file = bring(keyed, group, "minutes.txt", TEXT).expect(201).json().getInt("id");
        assertThat(bring(keyed, group, "minutes.txt", TEXT).expect(201).json().getInt("id"))
                .isEqualTo(file);
        bring(keyed, another, "minutes.txt", TEXT).expectProblem(404);
        assertThat(Records.items(owner.get("groups/" + group + "/files"))).hasSize(1);
        assertThat(Records.items(owner.get("groups/" + another + "/files"))).isEmpty();
        owner.get("groups/" + another + "/files/" + file).expectProblem(404);
        delete(owner, another, file).expectProblem(404);
    }

    @Test
    void filesOfAClosedGroupAreForItsMembersAlone() {
        int group = group("closed");
        JsonObject file = bring(owner, group, "minutes.txt", TEXT).expect(201).json();
        int id = file.getInt("id");
        for (String user : List.of("org2", "moderator1", "admin1")) {
            Api curious = Api.as(user);
            curious.get("groups/" + group + "/files").expectProblem(403);
            curious.get("groups/" + group + "/files/" + id).expectProblem(403);
            curious.get("attachments/" + id).expectProblem(404);
            curious.get("attachments/" + id + "/content").expectProblem(404);
            delete(curious, group, id).expectProblem(403);
            curious.send("DELETE", "attachments/" + id, "application/json", BodyPublishers.noBody())
                    .expectProblem(404);
            assertThat(curious.get("groups/" + group).json().getInt("files")).isZero();
            new Visitor().signIn(user, "demo").get(file.getString("address")).expect(404);
        }
        Api.anonymous().get("groups/" + group + "/files").expectProblem(401);
        new Visitor().get(file.getString("address")).expect(404);
        assertThat(owner.get("attachments/" + id + "/content").expect(200).body())
                .isEqualTo(TEXT);
    }

    @Test
    void whoBroughtAFileAnOwnerOrAModeratorTakesItAway() {
        int group = group("open");
        member.send("PUT", "groups/" + group + "/membership", "application/json", BodyPublishers.noBody());
        List<Api> removing = List.of(member, owner, Api.as("moderator1"));
        for (Api who : removing) {
            JsonObject file =
                    bring(member, group, "minutes.txt", TEXT).expect(201).json();
            int id = file.getInt("id");
            delete(outsider, group, id).expectProblem(403);
            delete(Api.anonymous(), group, id).expectProblem(401);
            delete(who, group, id).expect(204);
            delete(who, group, id).expectProblem(404);
            new Visitor().get(file.getString("address")).expect(404);
        }
        assertThat(Records.items(owner.get("groups/" + group + "/files"))).isEmpty();
        assertThat(new Visitor()
                        .get("/en/group/" + group + "/files")
                        .expect(200)
                        .body())
                .contains("No files yet");
    }

    @Test
    void theListPagesByKey() {
        int group = group("closed");
        for (int i = 1; i <= 5; i++) {
            bring(owner, group, "file-" + i + ".txt", TEXT + i).expect(201);
        }
        Answer first = owner.get("groups/" + group + "/files?limit=2");
        assertThat(Records.items(first))
                .extracting(file -> file.getString("name"))
                .containsExactly("file-5.txt", "file-4.txt");
        Answer next = owner.get(
                "groups/" + group + "/files?limit=2&after=" + first.json().getString("next"));
        assertThat(Records.items(next))
                .extracting(file -> file.getString("name"))
                .containsExactly("file-3.txt", "file-2.txt");
        owner.get("groups/" + group + "/files?after=nonsense").expectProblem(422);
    }

    @Test
    void withoutAFileTheFormComesBackWithAMessage() {
        int group = group("open");
        Visitor browsing = new Visitor().signIn("member1", "demo");
        String page = "/en/group/" + group + "/files";
        Answer refused = browsing.post(
                "/ui/group-files", Map.of("csrf", browsing.csrf(), "page", page, "group", String.valueOf(group)));
        assertThat(refused.status()).isEqualTo(303);
        assertThat(browsing.follow(refused).body()).contains("Choose a file first.");
    }

    private static int group(String kind) {
        return Groups.found(owner, kind, "Files " + Groups.word());
    }

    private static Answer bring(Api who, int group, String name, String content) {
        return who.send(
                "POST",
                "groups/" + group + "/files?name=" + name,
                "application/octet-stream",
                BodyPublishers.ofByteArray(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answer delete(Api who, int group, int file) {
        return who.send("DELETE", "groups/" + group + "/files/" + file, "application/json", BodyPublishers.noBody());
    }
}

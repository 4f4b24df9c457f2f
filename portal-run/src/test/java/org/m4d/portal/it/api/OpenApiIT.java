package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** The description of the API says what is there, and what it lists answers as it says. */
class OpenApiIT {
    private static final String ROOT = "/api/v1/";
    private static final Set<String> WRITING = Set.of("post", "put", "delete");
    private static final Api ADMINISTRATOR = Api.as("admin1");
    private static final Api MODERATOR = Api.as("moderator1");
    private static final Api FACILITATOR = Api.as("facilitator1");

    /**
     * An operation of the description.
     *
     * @param path after the root, with the first record in place of its parameters
     */
    record Described(String method, String path, JsonObject operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Described> reading() {
        return described().filter(one -> "get".equals(one.method));
    }

    static Stream<Described> writing() {
        return described().filter(one -> WRITING.contains(one.method));
    }

    @Test
    void everyPathLeadsIntoTheApi() {
        assertThat(description().getJsonObject("paths").keySet())
                .hasSizeGreaterThan(40)
                .allMatch(path -> path.startsWith(ROOT));
    }

    @ParameterizedTest
    @MethodSource("reading")
    void whatIsReadAnswersInOneOfTheTypesThatAreNamed(Described one) {
        Answer answer = readerOf(one.path).get(one.path);
        JsonObject success = one.operation.getJsonObject("responses").getJsonObject("200");
        assertThat(answer.status()).as(one + "\n" + answer.body()).isEqualTo(200);
        assertThat(success.getJsonObject("content").keySet())
                .anyMatch(type -> answer.header("Content-Type").startsWith(type.split(";")[0]));
    }

    /** Somebody who may read it. */
    private static Api readerOf(String path) {
        if (path.startsWith("moderation/")) {
            return MODERATOR;
        }
        boolean ofItsTeam =
                path.startsWith("ediscussions/") && (path.endsWith("/audience") || path.endsWith("/invitees"));
        return ofItsTeam ? FACILITATOR : ADMINISTRATOR;
    }

    @ParameterizedTest
    @MethodSource("writing")
    void whatIsWrittenNeedsSomebodyWhoAnswersForIt(Described one) {
        String type = one.operation.containsKey("requestBody")
                ? one.operation
                        .getJsonObject("requestBody")
                        .getJsonObject("content")
                        .keySet()
                        .iterator()
                        .next()
                : "application/json";
        Api.anonymous()
                .with("If-Match", "\"0\"")
                .send(
                        one.method.toUpperCase(Locale.ROOT),
                        one.path,
                        type,
                        "delete".equals(one.method) ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .expectProblem(401);
    }

    @Test
    void everyOperationSaysHowItRefuses() {
        assertThat(described()).allSatisfy(one -> assertThat(one.operation
                        .getJsonObject("responses")
                        .getJsonObject("default")
                        .getString("$ref"))
                .endsWith("/Problem"));
    }

    private static Stream<Described> described() {
        // organisations of both kinds are counted together, and the first is an authority
        int anAssociation = Records.items(Api.anonymous().get("associations?limit=1"))
                .getFirst()
                .getInt("id");
        int aTranslation = aTranslation();
        aDraft();
        int aConversation = Talks.start(
                ADMINISTRATOR.with("Idempotency-Key", "open-api"),
                "Described",
                "Text",
                List.of(Talks.member("member1")));
        int ownAttachment = ADMINISTRATOR
                .send("POST", "attachments?name=a.txt", "application/octet-stream", BodyPublishers.ofString("a file"))
                .json()
                .getInt("id");
        int aGroupsFile = Api.as("member1")
                .send(
                        "POST",
                        "groups/1/files?name=a.txt",
                        "application/octet-stream",
                        BodyPublishers.ofString("a file of the group"))
                .expect(201)
                .json()
                .getInt("id");
        String aDiscussion = aDiscussion();
        int aDocument = aDocument(aDiscussion);
        String aSummary = Summaries.begun(Summaries.closed("admin1"));
        int aHeading = Summaries.heading(aSummary, "Described");
        int aStatement = Summaries.statement(aSummary, "What was described.", 1);
        int anAnswer = anAnswer(aSummary, aStatement);
        int aPoll = Polls.with(Polls.poll("single", false), "open-api");
        int aDecision = aDecision();
        int anArchive = Archives.send(
                        "mbox", Archives.forum(), Archives.mail("open-api@example.org", "Described", "Text"))
                .getInt("id");
        String aClaim = Archives.claimed("admin1");
        int aPublication = Summaries.published(Summaries.closed("member1"));
        int aMail = Mails.setAside("open-api@example.net");
        return description().getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(method ->
                                List.of("get", "post", "put", "delete").contains(method.getKey()))
                        .map(method -> new Described(
                                method.getKey(),
                                path.getKey()
                                        .substring(ROOT.length())
                                        .replace("{slug}", ForumLines.FORUM)
                                        .replace("{code}", "SN")
                                        .replace("{kind}", "topics")
                                        .replace("associations/{id}", "associations/" + anAssociation)
                                        .replace("translations/{id}", "translations/" + aTranslation)
                                        .replace("conversations/{id}", "conversations/" + aConversation)
                                        .replace("answers/{answer}", "answers/" + anAnswer)
                                        .replace("statements/{statement}", "statements/" + aStatement)
                                        .replace("headings/{heading}", "headings/" + aHeading)
                                        .replace("ediscussions/{id}/summary", aSummary)
                                        .replace("ediscussions/{id}/weekly", aDiscussion + "/weekly")
                                        .replace(
                                                "ediscussions/{id}/documents/{document}",
                                                aDiscussion + "/documents/" + aDocument)
                                        .replace("files/{file}", "files/" + aGroupsFile)
                                        .replace("attachments/{id}", "attachments/" + ownAttachment)
                                        .replace("publications/{number}", "publications/" + aPublication)
                                        .replace("citation.{ending}", "citation.bib")
                                        .replace("polls/{id}", "polls/" + aPoll)
                                        .replace("archive-imports/{id}", "archive-imports/" + anArchive)
                                        .replace("incoming/{id}", "incoming/" + aMail)
                                        .replace("archive-claims/{token}", "archive-claims/" + aClaim)
                                        .replace("decisions/{id}", "decisions/" + aDecision)
                                        .replace("contents/{type}", "contents/post")
                                        .replace("watching/{type}", "watching/topic")
                                        .replaceAll("\\{\\w+}", "1"),
                                method.getValue().asJsonObject())));
    }

    private static JsonObject description() {
        return Api.anonymous().get("openapi.json").expect(200).json();
    }

    /** About a post that is taken away. */
    private static int aDecision() {
        int topic = ADMINISTRATOR
                .post("topics", ForumLines.topic("Where a post is taken away"))
                .expect(201)
                .json()
                .getInt("id");
        int post = ADMINISTRATOR
                .post("topics/" + topic + "/posts", ForumLines.post("A post that is taken away"))
                .expect(201)
                .json()
                .getInt("id");
        JsonObject why = Json.createObjectBuilder()
                .add("reason", "OFF_TOPIC")
                .add("facts", "It belongs to another topic.")
                .build();
        return MODERATOR
                .post("contents/post/" + post + "/removal", why)
                .expect(201)
                .json()
                .getInt("id");
    }

    /** One with a summary of its first week. */
    private static String aDiscussion() {
        Api facilitator = Api.as("facilitator1");
        String path = "ediscussions/"
                + Records.id(facilitator
                        .post("ediscussions", Announced.wanted(Duration.ofDays(-1), Duration.ofDays(7)))
                        .expect(201));
        facilitator
                .post(
                        path + "/weekly",
                        Json.createObjectBuilder()
                                .add("week", 1)
                                .add("body", "What was said.")
                                .add("lang", "en")
                                .build())
                .expect(201);
        return path;
    }

    /** A dissent. */
    private static int anAnswer(String summary, int statement) {
        Summaries.ask(summary);
        ADMINISTRATOR
                .put(summary + "/answers", Summaries.answers(statement, 1, "dissent", "It was described otherwise."))
                .expect(200);
        return Records.items(ADMINISTRATOR.get(summary + "/statements/" + statement + "/answers"))
                .getFirst()
                .getInt("id");
    }

    private static int aDocument(String discussion) {
        return Api.as("facilitator1")
                .post(
                        discussion + "/documents",
                        Json.createObjectBuilder()
                                .add("title", "A note")
                                .add("lang", "en")
                                .add("url", "https://example.org/note")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    /** The demonstration has none. */
    private static int aTranslation() {
        return ADMINISTRATOR
                .with("Idempotency-Key", "open-api")
                .post(
                        "posts/1/translations",
                        Json.createObjectBuilder()
                                .add("body", "Une traduction")
                                .add("lang", "wo")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    /** Under the name that takes the place of every parameter. */
    private static void aDraft() {
        JsonObject fields = Json.createObjectBuilder()
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("body", Json.createArrayBuilder().add("Begun")))
                .build();
        ADMINISTRATOR.put("me/drafts/1", fields).expect(200);
    }
}

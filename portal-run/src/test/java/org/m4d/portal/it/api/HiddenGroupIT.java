package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/**
 * What a hidden group holds appears nowhere else. Its name, its texts and its tag hold a word that nothing else holds; outsiders ask for everything
 * that could show it and never read that word.
 */
class HiddenGroupIT {
    private static final List<String> OUTSIDERS = List.of("org2", "moderator1", "admin1");

    private static String word;
    private static Api owner;
    private static int group;
    private static int founder;
    private static int topic;
    private static int post;
    private static String forum;
    private static JsonObject file;

    @BeforeAll
    static void hide() {
        word = Groups.word();
        owner = Api.as("member1");
        group = Groups.found(owner, "hidden", "Hidden " + word);
        founder = Groups.member(owner);
        forum = Records.items(owner.get("groups/" + group + "/forums"))
                .getFirst()
                .getString("slug");
        JsonObject started = owner.post(
                        "topics",
                        Json.createObjectBuilder(
                                        ForumLines.topic("Secret " + word, "What we plan, @org2: " + word + " @admin1"))
                                .add("forum", forum)
                                .add("tags", Json.createArrayBuilder().add(word).add("remittances"))
                                .build())
                .expect(201)
                .json();
        topic = started.getInt("id");
        post = owner.post("topics/" + topic + "/posts", ForumLines.post("And more of " + word))
                .expect(201)
                .json()
                .getInt("id");
        file = owner.send(
                        "POST",
                        "groups/" + group + "/files?name=" + word + ".txt",
                        "application/octet-stream",
                        BodyPublishers.ofString("Minutes of " + word))
                .expect(201)
                .json();
        Eventually.soon("members find it", () -> total(owner) == 3);
    }

    /** Every page that lists something, and everything that a guess could find. */
    private static Stream<String> pages() {
        return Stream.of(
                "",
                "forum",
                "forum/introductions",
                "forum/" + forum,
                "tag",
                "tag/" + word,
                "tag/remittances",
                "topic/" + topic,
                "topic/" + topic + "/secret-" + word,
                "topic/" + topic + "/secret-" + word + "?post=2",
                "post/" + post + "/history",
                "group",
                "group?theme=remittances",
                "group?country=ML",
                "group/" + group,
                "group/" + group + "/hidden-" + word,
                "group/" + group + "/members",
                "group/" + group + "/files",
                "group/" + group + "/files?sure=" + file.getInt("id"),
                "group/" + group + "/invitations",
                "group/" + group + "/edit",
                "member/" + founder,
                "search?q=" + word,
                "search?type=group",
                "search?type=topic",
                "search?type=post",
                "search?q=secret",
                "country",
                "country/ML",
                "practice",
                "project",
                "association",
                "authority",
                "ediscussion",
                "about",
                "api");
    }

    private static Stream<String> operations() {
        return Stream.of(
                "forums",
                "forums/" + forum,
                "forums/" + forum + "/topics",
                "topics?limit=100",
                "topics?tag=" + word,
                "topics?tag=remittances&limit=100",
                "topics/" + topic,
                "topics/" + topic + "/posts",
                "posts/" + post,
                "posts/" + post + "/source",
                "posts/" + post + "/history",
                "tags",
                "groups?limit=100",
                "groups?theme=remittances&country=ML&limit=100",
                "groups/facets",
                "groups/" + group,
                "groups/" + group + "/source",
                "groups/" + group + "/forums",
                "groups/" + group + "/members",
                "groups/" + group + "/files",
                "groups/" + group + "/files/" + file.getInt("id"),
                "attachments/" + file.getInt("id"),
                "attachments/" + file.getInt("id") + "/content",
                "groups/" + group + "/admissions",
                "search?q=" + word,
                "search?type=group&limit=100",
                "search?type=post&limit=100",
                "members?q=member",
                "admissions");
    }

    @Test
    void noPageShowsItToWhoIsNotSignedIn() {
        look(new Visitor(), "nobody");
    }

    @Test
    void noPageShowsItToOutsidersWhateverTheirRole() {
        OUTSIDERS.forEach(user -> look(new Visitor().signIn(user, "demo"), user));
    }

    @Test
    void noOperationGivesItToOutsiders() {
        ask(Api.anonymous(), "nobody");
        OUTSIDERS.forEach(user -> ask(Api.as(user), user));
    }

    @Test
    void whatIsHiddenLooksLikeWhatDoesNotExist() {
        for (Api outsider : List.of(Api.anonymous(), Api.as("org2"), Api.as("admin1"))) {
            for (String path : List.of("groups/", "forums/", "topics/")) {
                String there = path + ("groups/".equals(path) ? group : "topics/".equals(path) ? topic : forum);
                String nowhere = path + "999999999";
                Answer hidden = outsider.get(there).expectProblem(404);
                Answer missing = outsider.get(nowhere).expectProblem(404);
                assertThat(hidden.json().getString("detail"))
                        .isEqualTo(missing.json().getString("detail"));
            }
        }
    }

    @Test
    void itsFilesAreHadByThoseInsideAlone() {
        String address = file.getString("address");
        assertThat(new Visitor()
                        .signIn("member1", "demo")
                        .get(address)
                        .expect(200)
                        .body())
                .contains(word);
        // the number alone counts, and a page names the address that was asked for
        String guessed = "/file/" + file.getInt("id") + "/x.txt";
        String missing = heading(new Visitor().get("/file/999999999/x.txt").expect(404));
        assertThat(heading(new Visitor().get(guessed).expect(404))).isEqualTo(missing);
        OUTSIDERS.forEach(user -> assertThat(new Visitor()
                        .signIn(user, "demo")
                        .get(guessed)
                        .expect(404)
                        .body())
                .doesNotContain(word));
    }

    @Test
    void nobodyOutsideActsOnTheGroup() {
        Api outsider = Api.as("org2");
        for (Api who : List.of(outsider, Api.as("moderator1"), Api.as("admin1"))) {
            String path = "groups/" + group + "/files/" + file.getInt("id");
            who.send("DELETE", path, "application/json", BodyPublishers.noBody())
                    .expectProblem(404);
            who.send("DELETE", "attachments/" + file.getInt("id"), "application/json", BodyPublishers.noBody())
                    .expectProblem(404);
            who.send(
                            "POST",
                            "groups/" + group + "/files?name=x.txt",
                            "application/octet-stream",
                            BodyPublishers.ofString("From outside"))
                    .expectProblem(404);
        }
        for (String act : List.of("admissions/request", "admissions/invitation")) {
            outsider.post("groups/" + group + "/" + act, Groups.invitation(1)).expectProblem(404);
        }
        outsider.with("If-Match", "\"0\"")
                .put("groups/" + group, Groups.group("open", "Taken over"))
                .expectProblem(404);
    }

    @Test
    void countsDoNotTellOfIt() {
        long before =
                Api.anonymous().get("search?q=" + word + "&type=group").json().getInt("total");
        assertThat(before).isZero();
        assertThat(total(Api.as("org2"))).isZero();
        assertThat(total(owner)).isEqualTo(3);
        JsonObject facets =
                Api.as("org2").get("search?q=" + word).expect(200).json().getJsonObject("facets");
        facets.values().forEach(values -> assertThat(values.asJsonObject()).isEmpty());
    }

    @Test
    void thoseInsideReadItEverywhere() {
        Visitor member = new Visitor().signIn("member1", "demo");
        for (String page : List.of(
                "group",
                "group/" + group + "/hidden-" + word,
                "group/" + group + "/files",
                "forum/" + forum,
                "topic/" + topic + "/secret-" + word,
                "tag/" + word,
                "member/" + founder,
                "search?q=" + word)) {
            assertThat(member.get("/en/" + page).expect(200).body()).as(page).contains(word);
        }
        // and it was not kept for others
        noPageShowsItToWhoIsNotSignedIn();
    }

    private static void look(Visitor outsider, String name) {
        SoftAssertions all = new SoftAssertions();
        pages().forEach(page -> {
            Answer answer = outsider.get("/en/" + page);
            String body = page.contains(word) ? shown(answer.body()) : answer.body();
            all.assertThat(body).as(name + " /en/" + page).doesNotContain(word);
            all.assertThat(answer.location()).as(name + " /en/" + page).doesNotContain(word);
            all.assertThat(answer.status()).as(name + " /en/" + page).isIn(200, 302, 404);
        });
        all.assertAll();
    }

    private static void ask(Api outsider, String name) {
        SoftAssertions all = new SoftAssertions();
        operations().forEach(path -> {
            Answer answer = outsider.get(path);
            all.assertThat(answer.body().replace(path, ""))
                    .as(name + " " + path)
                    .doesNotContain(word);
            all.assertThat(answer.status()).as(name + " " + path).isIn(200, 401, 404);
        });
        all.assertAll();
    }

    /** Without what the reader typed herself: a page repeats its own address, and the words that were looked for. */
    private static String shown(String body) {
        return body.replaceAll("(href|action|value|content)=\"[^\"]*\"", "")
                .replaceAll("<title>[^<]*</title>", "")
                .replaceAll("“[^”]*”", "");
    }

    private static String heading(Answer page) {
        return page.body().replaceAll("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1");
    }

    private static int total(Api who) {
        return who.get("search?q=" + word).expect(200).json().getInt("total");
    }
}

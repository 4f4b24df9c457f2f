package org.m4d.portal.it.permissions;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.m4d.portal.it.api.ForumLines;
import org.m4d.portal.it.api.Polls;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** How each operation of the forums' table is tried, in its order. */
final class ForumOperations {
    private static final String ELSEWHERE = ForumLines.FORUM;
    private static final String JSON = "application/json";

    private ForumOperations() {}

    static List<Operation<Place, ForumTarget>> all() {
        return List.of(
                reading("read the forum", on -> "forums/" + forum(on), on -> "forum/" + forum(on)),
                reading("list its topics", on -> "forums/" + forum(on) + "/topics", null),
                reading(
                        "list unanswered questions",
                        on -> "forums/" + forum(on) + "/unanswered",
                        on -> "forum/" + forum(on) + "?unanswered=yes"),
                reading("read a topic", on -> "topics/" + on.topic(), on -> "topic/" + on.topic()),
                reading(
                        "read its posts",
                        on -> "topics/" + on.topic() + "/posts",
                        on -> "topic/" + on.topic() + "/a?post=2"),
                reading("read a post", on -> "posts/" + on.post(), on -> "post/" + on.post()),
                reading("quote a post's source", on -> "posts/" + on.post() + "/source", null),
                reading(
                        "read a post's history",
                        on -> "posts/" + on.post() + "/history",
                        on -> "post/" + on.post() + "/history"),
                reading("print a topic", null, on -> "topic/" + on.topic() + "/a/print"),
                reading("read the forum's feed", null, on -> "forum/" + forum(on) + "/feed.atom"),
                reading("read the topic's feed", null, on -> "topic/" + on.topic() + "/feed.atom"),
                reading("find it by search", ForumOperations::search, ForumOperations::search)
                        .finds(ForumOperations::named),
                reading("find it by its tag", on -> "topics?tag=" + word(on), on -> "tag/" + word(on))
                        .finds(ForumOperations::named),
                reading("read a file in a post", on -> "attachments/" + on.other() + "/content", null),
                reading(
                        "see who reacted",
                        on -> "posts/" + on.post() + "/reactions",
                        on -> "post/" + on.post() + "/reactions"),
                reading("read a poll", on -> "polls/" + on.other(), on -> "poll/" + on.other())
                        .on(Place::poll),
                reading(
                                "read a translation",
                                on -> "posts/" + on.post() + "/translations",
                                on -> "translation/" + on.other() + "/history")
                        .on(Place::translation),
                start(),
                reply(),
                of("bring a file")
                        .api((who, on) -> who.send(
                                "POST",
                                "attachments?name=a.txt",
                                "text/plain",
                                ofString(UUID.randomUUID().toString()))),
                of("keep a draft")
                        .api((who, on) -> who.put("me/drafts/reply-" + on.topic(), draft()))
                        .page(on -> "me/drafts"),
                edit(),
                heading(),
                of("make it a question")
                        .api((who, on) -> put(who, "topics/" + on.topic() + "/question"))
                        .form(on -> "question/topics/" + on.topic(), Map.of("question", "on")),
                of("accept an answer")
                        .api((who, on) -> put(who, "posts/" + on.post() + "/acceptance"))
                        .form(on -> "question/posts/" + on.post(), Map.of("answer", "on")),
                of("react")
                        .api((who, on) -> put(who, "posts/" + on.post() + "/reactions/thanks"))
                        .form(on -> form("reactions", Map.of("to", "post:" + on.post() + " useful on p2"))),
                of("vote")
                        .on(Place::poll)
                        .api((who, on) -> who.put("polls/" + on.other() + "/vote", vote()))
                        .form(on -> "polls/" + on.other() + "/vote", Map.of("choice", "2")),
                of("change a poll")
                        .onFresh(Place::poll)
                        .api((who, on) ->
                                who.with("If-Match", "\"0\"").put("polls/" + on.other(), Polls.poll("multiple", false)))
                        .page(on -> "poll/" + on.other() + "/edit")
                        .form(
                                on -> "polls/" + on.other(),
                                Map.of(
                                        "question", "Where shall we meet?",
                                        "options", "Kayes\nDakar",
                                        "kind", "single",
                                        "results", "always",
                                        "version", "0")),
                of("close a poll")
                        .onFresh(Place::poll)
                        .api((who, on) -> put(who, "polls/" + on.other() + "/closed"))
                        .form(on -> "polls/" + on.other() + "/close", Map.of()),
                of("add a translation")
                        .onFresh(Place::reply)
                        .api((who, on) -> who.post("posts/" + on.post() + "/translations", french()))
                        .page(on -> "post/" + on.post() + "/translate")
                        .form(on -> "translation/of/post/" + on.post(), Map.of("body", "Une réponse", "lang", "fr")),
                improve(),
                of("take a translation away")
                        .onFresh(Place::translation)
                        .api((who, on) -> who.send("DELETE", "translations/" + on.other(), JSON, noBody()))
                        .form(on -> "translation/" + on.other() + "/remove", Map.of()),
                of("choose how much to be told")
                        .api((who, on) -> who.put("me/watching/topic/" + on.topic(), one("level", "following")))
                        .form(on -> form("watching", Map.of("ref", "topic:" + on.topic(), "level", "following"))),
                of("mark unread")
                        .api((who, on) -> who.post(
                                "topics/" + on.topic() + "/reading/unread",
                                Json.createObjectBuilder().add("number", 2).build()))
                        .form(on -> "reading/topics/" + on.topic() + "/unread", Map.of("from", "2")),
                of("report")
                        .onFresh(Place::reply)
                        .api((who, on) -> who.post(content(on) + "flags", one("reason", "SPAM")))
                        .page(on -> "flag/post/" + on.post())
                        .form(on -> ui(on) + "flag", Map.of("reason", "spam")),
                act("withdraw a post", "withdrawal", "withdraw").onFresh(Place::reply),
                reading("see the trace of a withdrawn post", on -> "posts/" + on.post(), on -> "post/" + on.post())
                        .on(Place::withdrawn),
                reading(
                                "read a withdrawn post",
                                on -> "posts/" + on.post() + "/source",
                                on -> "post/" + on.post() + "/history")
                        .on(Place::withdrawn),
                act("bring a withdrawn post back", "restoration", "restore").onFresh(Place::withdrawn),
                remove("take a post down").onFresh(Place::reply),
                remove("take a reported post down").onFresh(Place::reported),
                of("leave what was reported")
                        .onFresh(Place::opened)
                        .api((who, on) -> who.post("moderation/cases/" + on.other() + "/ignoring", ""))
                        .form(on -> "moderation/cases/" + on.other(), Map.of("action", "ignore")),
                act("bring a removed post back", "restoration", "restore").onFresh(Place::removed),
                reading(
                                "read the reasons of a removal",
                                on -> "decisions/" + on.other(),
                                on -> "decision/" + on.other())
                        .on(Place::removed),
                of("appeal against a removal")
                        .onFresh(Place::removed)
                        .api((who, on) ->
                                who.post("decisions/" + on.other() + "/appeal", one("words", "Read it again.")))
                        .form(
                                on -> "moderation/decisions/" + on.other() + "/appeal",
                                Map.of("words", "Read it again.")),
                decideAppeal(),
                reading("see the moderators' queue", on -> "moderation/cases", on -> "moderation"),
                topicAct("pin", null),
                topicAct("close", Place.WHY).onFresh(Place::topic),
                topicAct("open again", null),
                topicAct("move", one("forum", ELSEWHERE)).onFresh(Place::topic),
                topicAct("split", split()).onFresh(Place::topic),
                merge());
    }

    private static Operation<Place, ForumTarget> of(String name) {
        return Operation.of(name, Place::common);
    }

    private static Operation<Place, ForumTarget> reading(
            String name, Function<ForumTarget, String> api, Function<ForumTarget, String> page) {
        return of(name).read(api, page);
    }

    private static Operation<Place, ForumTarget> start() {
        return of("start a topic")
                .api((who, on) -> who.post(
                        "topics",
                        Json.createObjectBuilder(ForumLines.topic("Started by somebody"))
                                .add("forum", forum(on))
                                .build()))
                .page(on -> "forum/" + forum(on) + "/new")
                .form(on -> form(
                        "forum/topics",
                        Map.of("forum", forum(on), "title", "Started by somebody", "body", "A text", "lang", "en")));
    }

    private static Operation<Place, ForumTarget> reply() {
        return of("reply")
                .api((who, on) -> who.post("topics/" + on.topic() + "/posts", ForumLines.post("A reply of somebody’s")))
                .form(on -> "forum/topics/" + on.topic() + "/posts", Map.of("body", "A reply by form", "lang", "en"));
    }

    private static Operation<Place, ForumTarget> edit() {
        return of("edit a post")
                .onFresh(Place::reply)
                .api((who, on) -> who.with("If-Match", tag(on.version("posts/" + on.post())))
                        .put("posts/" + on.post(), ForumLines.post("Edited")))
                .page(on -> "post/" + on.post() + "/edit")
                .form(on -> form(
                        "forum/posts/" + on.post(),
                        Map.of("body", "Edited", "lang", "en", "version", "" + on.version("posts/" + on.post()))));
    }

    private static Operation<Place, ForumTarget> heading() {
        return of("change title and tags")
                .onFresh(Place::topic)
                .api((who, on) -> who.with("If-Match", tag(on.version("topics/" + on.topic())))
                        .put(
                                "topics/" + on.topic(),
                                Json.createObjectBuilder()
                                        .add("title", "Renamed")
                                        .add("lang", "en")
                                        .build()))
                .page(on -> "topic/" + on.topic() + "/edit")
                .form(on -> form(
                        "topic/" + on.topic(),
                        Map.of(
                                "title",
                                "Renamed",
                                "lang",
                                "en",
                                "tags",
                                "",
                                "version",
                                "" + on.version("topics/" + on.topic()))));
    }

    private static Operation<Place, ForumTarget> improve() {
        return of("improve a translation")
                .onFresh(Place::translation)
                .api((who, on) -> who.with("If-Match", tag(on.version("translations/" + on.other())))
                        .put("translations/" + on.other(), french()))
                .page(on -> "translation/" + on.other() + "/edit")
                .form(on -> form(
                        "translation/" + on.other(),
                        Map.of(
                                "body",
                                "Mieux",
                                "lang",
                                "fr",
                                "version",
                                "" + on.version("translations/" + on.other()))));
    }

    private static Operation<Place, ForumTarget> decideAppeal() {
        JsonObject finding = Json.createObjectBuilder()
                .add("overturned", false)
                .add("answer", "It stands.")
                .build();
        return of("decide the appeal")
                .onFresh(Place::appealed)
                .api((who, on) -> who.post("decisions/" + on.other() + "/appeal/finding", finding))
                .form(
                        on -> "moderation/decisions/" + on.other() + "/finding",
                        Map.of("finding", "upheld", "answer", "It stands."));
    }

    private static Operation<Place, ForumTarget> act(String name, String api, String form) {
        return of(name).api((who, on) -> who.post(content(on) + api, "")).form(on -> ui(on) + form, Map.of());
    }

    private static Operation<Place, ForumTarget> remove(String name) {
        return of(name).api((who, on) -> who.post(content(on) + "removal", Place.WHY))
                .page(on -> "moderation/remove/post/" + on.post())
                .form(on -> ui(on) + "remove", Map.of("reason", "off_topic", "facts", "It belongs to another topic."));
    }

    /** @param body null for an act that needs none */
    private static Operation<Place, ForumTarget> topicAct(String name, JsonObject body) {
        String act = name.split(" ")[0];
        return of(name).api((who, on) ->
                        who.post("topics/" + on.topic() + "/acts/" + act, body == null ? "" : body.toString()))
                .page(on -> "topic/" + on.topic() + "/manage")
                .form(
                        on -> "forum/manage/" + on.topic() + "/" + act,
                        Map.of(
                                "reason",
                                "off_topic",
                                "facts",
                                "It belongs to another topic.",
                                "forum",
                                ELSEWHERE,
                                "split-title",
                                "Split off",
                                "numbers",
                                "2"));
    }

    private static Operation<Place, ForumTarget> merge() {
        return topicAct("merge", null)
                .onFresh(Place::twoTopics)
                .api((who, on) -> who.post(
                        "topics/" + on.topic() + "/acts/merge",
                        Json.createObjectBuilder().add("into", on.other()).build()))
                .form(on -> form("forum/manage/" + on.topic() + "/merge", Map.of("into", "" + on.other())));
    }

    private static JsonObject split() {
        return Json.createObjectBuilder()
                .add("title", "Split off")
                .add("numbers", Json.createArrayBuilder().add(2))
                .build();
    }

    private static JsonObject vote() {
        return Json.createObjectBuilder()
                .add(
                        "choices",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("option", 1)))
                .build();
    }

    private static JsonObject french() {
        return Json.createObjectBuilder()
                .add("body", "Une réponse améliorée")
                .add("lang", "fr")
                .build();
    }

    private static JsonObject draft() {
        return Json.createObjectBuilder()
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("body", Json.createArrayBuilder().add("Begun")))
                .build();
    }

    private static JsonObject one(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static Answer put(Api who, String path) {
        return who.send("PUT", path, JSON, noBody());
    }

    private static String search(ForumTarget on) {
        return "search?q=" + word(on);
    }

    /** A hit leads to the topic; a list of topics names it. */
    private static Set<String> named(ForumTarget on) {
        return Set.of("topic/" + on.topic() + "/", "Topic " + word(on));
    }

    private static Operation.Form form(String address, Map<String, String> fields) {
        return new Operation.Form(address, fields);
    }

    private static String content(ForumTarget on) {
        return "contents/post/" + on.post() + "/";
    }

    private static String ui(ForumTarget on) {
        return "content/post/" + on.post() + "/";
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static String forum(ForumTarget on) {
        return on.place().forum();
    }

    private static String word(ForumTarget on) {
        return on.place().word();
    }
}

package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.it.api.Archives;
import org.m4d.portal.it.api.Mails;
import org.m4d.portal.it.api.Polls;
import org.m4d.portal.it.api.Summaries;
import org.m4d.portal.it.api.Talks;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;
import org.m4d.portal.it.client.Visitor;

/** Every page of the portal. A new page gets a line here; {@code PagesIT} and {@code WeightIT} do the rest. */
final class PageList {
    private static final List<PageUnderTest> ALL = make();

    private PageList() {}

    static List<PageUnderTest> all() {
        return ALL;
    }

    /** Those that are read without signing in and are no errors. */
    static List<PageUnderTest> open() {
        return ALL.stream()
                .filter(page -> page.isPublic() && page.status() == 200)
                .toList();
    }

    private static List<PageUnderTest> make() {
        List<PageUnderTest> pages = new ArrayList<>();
        pages.add(PageUnderTest.open("home", ""));
        forum(pages);
        administration(pages);
        groups(pages);
        practices(pages);
        discussions(pages);
        organisations(pages);
        members(pages);
        notifications(pages);
        conversations(pages);
        mail(pages);
        moderation(pages);
        pages.add(PageUnderTest.open("countries", "country"));
        pages.add(PageUnderTest.open("country", "country/ML"));
        pages.add(PageUnderTest.open("about", "about"));
        pages.add(PageUnderTest.open("api", "api"));
        pages.add(PageUnderTest.open("design", "design"));
        pages.add(PageUnderTest.open("search", "search"));
        pages.add(PageUnderTest.open("search-found", "search?q=association&lang=fr"));
        pages.add(PageUnderTest.open("search-nothing", "search?q=zzzqqqxxy"));
        pages.add(PageUnderTest.error("error-403", "ediscussion/new", 403, "member1"));
        pages.add(PageUnderTest.error("error-404", "nothing-here", 404, PageUnderTest.NOBODY, "member1"));
        return List.copyOf(pages);
    }

    private static void forum(List<PageUnderTest> pages) {
        JsonObject own = ownTopic();
        String topic = "topic/" + own.getInt("id");
        String post = "post/" + firstId("topics/" + own.getInt("id") + "/posts");
        pages.add(PageUnderTest.open("forums", "forum"));
        pages.add(PageUnderTest.open("forum", "forum/financing-remittances"));
        pages.add(PageUnderTest.open("topic", "topic/1"));
        pages.add(PageUnderTest.open("topic-rich", topic));
        pages.add(PageUnderTest.open("topic-print", topic + "/a/print"));
        pages.add(PageUnderTest.open("post", post));
        pages.add(PageUnderTest.open("post-history", post + "/history"));
        pages.add(PageUnderTest.signedIn("unread", "forum/unread", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("unread-watched", "forum/unread?watched=yes", "member1"));
        pages.add(PageUnderTest.open("post-reactions", post + "/reactions"));
        pages.add(PageUnderTest.open("poll", "poll/" + votedIn(post)));
        pages.add(PageUnderTest.signedIn(
                "poll-edit",
                "poll/" + Polls.with(Polls.poll("multiple", false), "page-list") + "/edit",
                "member1",
                "moderator1"));
        pages.add(PageUnderTest.open("poll-method", "poll-method"));
        pages.add(PageUnderTest.open("tags", "tag"));
        pages.add(PageUnderTest.open("tag", "tag/tests"));
        pages.add(PageUnderTest.signedIn("topic-edit", topic + "/edit", "member1", "moderator1"));
        pages.add(PageUnderTest.signedIn("topic-new", "forum/introductions/new", "member1", "authority1"));
        String translation = "translation/" + ownTranslation(post);
        pages.add(PageUnderTest.open("translation-history", translation + "/history"));
        pages.add(PageUnderTest.signedIn("translation-edit", translation + "/edit", "member1", "member2"));
        pages.add(PageUnderTest.signedIn("post-translate", post + "/translate", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("drafts", "me/drafts", "member1"));
        pages.add(PageUnderTest.signedIn("post-edit", post + "/edit", "member1", "moderator1"));
    }

    private static void administration(List<PageUnderTest> pages) {
        pages.add(PageUnderTest.signedIn("administration", "administration", "admin1"));
        pages.add(PageUnderTest.signedIn("erasure", "administration/member/1/erasure", "admin1"));
        pages.add(PageUnderTest.signedIn("forums-manage", "administration/forum", "admin1"));
        pages.add(PageUnderTest.signedIn("forum-new", "administration/forum/new", "admin1"));
        pages.add(PageUnderTest.signedIn("forum-edit", "administration/forum/introductions/edit", "admin1"));
        pages.add(PageUnderTest.signedIn("section-new", "administration/section/new", "admin1"));
        pages.add(PageUnderTest.signedIn("section-edit", "administration/section/1/edit", "admin1"));
        pages.add(PageUnderTest.signedIn("archives", "administration/archive-imports", "admin1"));
        JsonObject archive = Archives.ended(Archives.send(
                "mbox",
                Archives.forum(),
                Archives.mail("page-list@example.org", "A subject that is shown", "Text"),
                Archives.mail("page-list-empty@example.org", "", "")));
        pages.add(
                PageUnderTest.signedIn("archive", "administration/archive-imports/" + archive.getInt("id"), "admin1"));
        pages.add(PageUnderTest.signedIn("claim", "me/archive-posts", "member1"));
        pages.add(
                PageUnderTest.signedIn("claim-pending", "me/archive-posts/" + Archives.claimed("member1"), "member1"));
    }

    /** The first group of the demonstration is open and looked after by member1. */
    private static void groups(List<PageUnderTest> pages) {
        pages.add(new PageUnderTest("groups", "group", 200, List.of(PageUnderTest.NOBODY, "member1")));
        pages.add(new PageUnderTest("group", "group/1", 200, List.of(PageUnderTest.NOBODY, "member1", "authority2")));
        pages.add(new PageUnderTest("group-closed", "group/2", 200, List.of(PageUnderTest.NOBODY, "member2")));
        pages.add(PageUnderTest.signedIn("group-new", "group/new", "member1", "org1"));
        pages.add(PageUnderTest.signedIn("group-edit", "group/1/edit", "member1"));
        pages.add(PageUnderTest.signedIn("group-members", "group/1/members", "member1", "org1", "admin1"));
        int file = Api.as("member1")
                .with("Idempotency-Key", "page-list-file")
                .send(
                        "POST",
                        "groups/1/files?name=Averylongnameofafilethatdoesnotwanttobreakanywhereatall.csv",
                        "application/octet-stream",
                        BodyPublishers.ofString("country,members\nML,12\n"))
                .expect(201)
                .json()
                .getInt("id");
        pages.add(new PageUnderTest(
                "group-files", "group/1/files", 200, List.of(PageUnderTest.NOBODY, "member1", "org1", "moderator1")));
        pages.add(PageUnderTest.signedIn("group-files-sure", "group/1/files?sure=" + file, "member1"));
        pages.add(PageUnderTest.signedIn("group-invitations", "group/1/invitations?q=no", "member1"));
    }

    private static void moderation(List<PageUnderTest> pages) {
        int topic = ownTopic().getInt("id");
        int post = firstId("topics/" + topic + "/posts");
        pages.add(PageUnderTest.open("trust", "trust"));
        pages.add(PageUnderTest.open("moderation-log", "moderation/log"));
        pages.add(PageUnderTest.signedIn("topic-manage", "topic/" + topic + "/manage", "moderator1"));
        pages.add(PageUnderTest.signedIn("flag", "flag/post/" + post, "authority1"));
        pages.add(PageUnderTest.signedIn("flags-own", "me/flags", "member1"));
        pages.add(PageUnderTest.signedIn("moderation-remove", "moderation/remove/post/" + post, "moderator1"));
        pages.add(PageUnderTest.signedIn("moderation-queue", "moderation", "moderator1"));
        pages.add(PageUnderTest.signedIn("moderation-appeals", "moderation/appeals", "moderator1", "admin1"));
        pages.add(PageUnderTest.signedIn("moderation-member", "moderation/member/1", "moderator1"));
        pages.add(PageUnderTest.signedIn("decision", "decision/" + decision(topic), "member1", "moderator2"));
    }

    /** A decision about a reply in this topic, so that there is one. */
    private static int decision(int topic) {
        JsonObject reply = Json.createObjectBuilder()
                .add("body", "A reply that is taken down")
                .add("lang", "en")
                .build();
        int post = Api.as("member1")
                .post("topics/" + topic + "/posts", reply)
                .expect(201)
                .json()
                .getInt("id");
        JsonObject why = Json.createObjectBuilder()
                .add("reason", "OFF_TOPIC")
                .add("facts", "It belongs to another topic.")
                .build();
        return Api.as("moderator1")
                .post("contents/post/" + post + "/removal", why)
                .expect(201)
                .json()
                .getInt("id");
    }

    private static void practices(List<PageUnderTest> pages) {
        String practice = "practice/" + firstId("practices");
        pages.add(PageUnderTest.open("practices", "practice"));
        pages.add(PageUnderTest.open("practice", practice));
        pages.add(PageUnderTest.open("practice-history", practice + "/history"));
        pages.add(PageUnderTest.open("practice-reactions", practice + "/reactions"));
        pages.add(PageUnderTest.signedIn("practice-signed-in", practice, "authority1", "moderator1"));
        pages.add(PageUnderTest.signedIn("practice-flag", "flag/" + practice, "authority1"));
        pages.add(PageUnderTest.signedIn("practice-new", "practice/new", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("practice-edit", practice + "/edit", "moderator1"));
    }

    private static void discussions(List<PageUnderTest> pages) {
        String proposal = proposed("authority1", "Which training helps those who return?");
        String declined = proposed("authority1", "What does a transfer cost in each corridor?");
        JsonObject reason = Json.createObjectBuilder()
                .add("text", "The discussion on fees, which opens next month, asks this already.")
                .add("lang", "en")
                .build();
        Api.as("facilitator1")
                .post("proposals/" + declined + "/decline", reason)
                .expect(200);
        // the oldest of each state: those of the demonstration, which have contributions
        Map<String, Integer> oldest = new TreeMap<>();
        all("ediscussions")
                .forEach(discussion -> oldest.merge(discussion.getString("state"), discussion.getInt("id"), Math::min));
        pages.add(PageUnderTest.open("ediscussions", "ediscussion"));
        oldest.forEach((state, id) -> pages.add(PageUnderTest.open("ediscussion-" + state, "ediscussion/" + id)));
        int id = oldest.get("open");
        pages.add(PageUnderTest.open("ediscussion-calendar", "ediscussion/calendar"));
        pages.add(PageUnderTest.open("ediscussion-calendar-month", "ediscussion/calendar?month=2026-10"));
        pages.add(PageUnderTest.open("ediscussion-archive", "ediscussion/archive"));
        pages.add(PageUnderTest.open("ediscussion-archive-found", "ediscussion/archive?q=commune&lang=fr"));
        pages.add(PageUnderTest.open("ediscussion-archive-nothing", "ediscussion/archive?q=zzzqqqxxy"));
        pages.add(PageUnderTest.open("ediscussion-figures", "ediscussion/" + id + "/figures"));
        pages.add(PageUnderTest.open("ediscussion-figures-closed", "ediscussion/" + oldest.get("closed") + "/figures"));
        String contribution = "contribution/" + firstId("ediscussions/" + id + "/contributions");
        pages.add(PageUnderTest.open("contribution-history", contribution + "/history"));
        pages.add(PageUnderTest.signedIn("contribution-translate", contribution + "/translate", "member1"));
        pages.add(PageUnderTest.open("contribution-reactions", contribution + "/reactions"));
        pages.add(PageUnderTest.signedIn("contribution-edit", contribution + "/edit", "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-new", "ediscussion/new", "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-edit", "ediscussion/" + id + "/edit", "facilitator1"));
        Api.as("facilitator1").post("ediscussions/" + id + "/silence", "").expect(200);
        pages.add(new PageUnderTest(
                "silence", "ediscussion/" + id + "/silence", 200, List.of(PageUnderTest.NOBODY, "facilitator1")));
        pages.add(PageUnderTest.signedIn("audience", "ediscussion/" + id + "/audience", "facilitator1"));
        pages.add(PageUnderTest.signedIn("invitations", "ediscussion/" + id + "/invitations", "facilitator1"));
        pages.add(PageUnderTest.signedIn("invited", invitedTo(), "member2"));
        ledger(pages, oldest.get("closed"));
        pages.add(PageUnderTest.open("ediscussion-proposals", "ediscussion/proposals"));
        pages.add(PageUnderTest.signedIn("ediscussion-propose", "ediscussion/propose", "member1"));
        pages.add(new PageUnderTest(
                "ediscussion-proposal",
                "ediscussion/" + proposal,
                200,
                List.of("member2", "authority1", "facilitator1")));
        pages.add(PageUnderTest.signedIn("ediscussion-reword", "ediscussion/" + proposal + "/reword", "authority1"));
        pages.add(
                PageUnderTest.signedIn("ediscussion-take-up", "ediscussion/" + proposal + "/take-up", "facilitator1"));
        pages.add(
                PageUnderTest.signedIn("ediscussion-decline", "ediscussion/" + proposal + "/decline", "facilitator1"));
        pages.add(PageUnderTest.open("ediscussion-turned-down", "ediscussion/" + declined));
        pages.add(PageUnderTest.signedIn("ediscussion-cancel", "ediscussion/" + id + "/cancel", "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-team", "ediscussion/" + id + "/team", "facilitator1"));
        pages.add(PageUnderTest.open("ediscussion-log", "ediscussion/" + id + "/log"));
        planned(pages, id);
        summaries(pages);
    }

    /** @return the id of a new proposal */
    private static String proposed(String by, String title) {
        return Integer.toString(Api.as(by)
                .post(
                        "proposals",
                        Json.createObjectBuilder()
                                .add("title", title)
                                .add("background", "Three towns ask us, and **nobody** has an answer yet.")
                                .add("lang", "en")
                                .add(
                                        "languages",
                                        Json.createArrayBuilder().add("en").add("fr"))
                                .build())
                .expect(201)
                .json()
                .getInt("id"));
    }

    /** A week summed up, a document and phases, of an open discussion of the demonstration. */
    private static void planned(List<PageUnderTest> pages, int id) {
        String api = "ediscussions/" + id;
        Api facilitator = Api.as("facilitator1");
        int number = items(api + "/contributions").getFirst().getInt("number");
        if (items(api + "/weekly").isEmpty()) {
            facilitator
                    .post(
                            api + "/weekly",
                            Json.createObjectBuilder()
                                    .add("week", 1)
                                    .add("body", "Most **agree** with #" + number + ".")
                                    .add("lang", "en")
                                    .add("names", Json.createArrayBuilder().add(number))
                                    .build())
                    .expect(201);
            facilitator
                    .post(
                            api + "/documents",
                            Json.createObjectBuilder()
                                    .add("title", "Concept note")
                                    .add("lang", "en")
                                    .add("url", "https://example.org/note")
                                    .build())
                    .expect(201);
            JsonObject discussion = facilitator.get(api).expect(200).json();
            JsonObject phase = Json.createObjectBuilder()
                    .add("name", Json.createObjectBuilder().add("en", "Cases").add("fr", "Des cas"))
                    .add("from", discussion.getString("opens"))
                    .add("until", discussion.getString("closes"))
                    .add("questions", Json.createArrayBuilder().add(1))
                    .build();
            facilitator
                    .with("If-Match", facilitator.get(api).header("ETag"))
                    .put(
                            api + "/phases",
                            Json.createObjectBuilder()
                                    .add("phases", Json.createArrayBuilder().add(phase))
                                    .build())
                    .expect(200);
        }
        String page = "ediscussion/" + id;
        pages.add(PageUnderTest.open("weekly", page + "/weekly"));
        pages.add(PageUnderTest.open("weekly-summary", page + "/weekly/1"));
        pages.add(PageUnderTest.signedIn("weekly-new", page + "/weekly/new", "facilitator1"));
        pages.add(PageUnderTest.signedIn("weekly-edit", page + "/weekly/1/edit", "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-documents", page + "/documents", "facilitator1"));
        pages.add(PageUnderTest.signedIn(
                "ediscussion-document-titles",
                page + "/documents/" + items(api + "/documents").getFirst().getInt("id") + "/titles",
                "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-phases", page + "/phases", "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-planned", page, "facilitator1"));
    }

    /** The demonstration has three recommendations: one in progress to the authority of authority1, one overdue, one judged. */
    private static void ledger(List<PageUnderTest> pages, int closed) {
        pages.add(PageUnderTest.open("ledger", "ledger"));
        pages.add(PageUnderTest.open("ledger-overdue", "ledger?order=deadline&overdue=true&country=SN"));
        pages.add(PageUnderTest.open("ledger-nothing", "ledger?country=VU"));
        pages.add(new PageUnderTest(
                "ediscussion-ledger",
                "ediscussion/" + closed + "/ledger",
                200,
                List.of(PageUnderTest.NOBODY, "facilitator1")));
        pages.add(new PageUnderTest(
                "recommendation",
                "recommendation/1",
                200,
                List.of(PageUnderTest.NOBODY, "facilitator1", "authority1", "moderator1")));
        pages.add(PageUnderTest.open("recommendation-overdue", "recommendation/2"));
        pages.add(PageUnderTest.open("recommendation-judged", "recommendation/3"));
        pages.add(PageUnderTest.open("recommendation-history", "recommendation/1/history"));
        pages.add(
                PageUnderTest.signedIn("recommendation-new", "ediscussion/" + closed + "/ledger/new", "facilitator1"));
        pages.add(PageUnderTest.signedIn("recommendation-edit", "recommendation/2/edit", "facilitator1"));
        pages.add(PageUnderTest.signedIn("recommendation-report", "recommendation/1/step/report", "authority1"));
        pages.add(PageUnderTest.signedIn("recommendation-record", "recommendation/2/step/decline", "facilitator1"));
        pages.add(PageUnderTest.signedIn("recommendation-replace", "recommendation/2/step/supersede", "facilitator1"));
        pages.add(PageUnderTest.signedIn("evidence-new", "recommendation/1/evidence", "member1", "authority1"));
    }

    /** One that is being written, one that is put to those who contributed. */
    private static void summaries(List<PageUnderTest> pages) {
        String begin = "ediscussion/" + Summaries.closed("member1") + "/summary/edit";
        pages.add(PageUnderTest.signedIn("summary-begin", begin, "facilitator1"));
        int draft = Summaries.closed("member1", "authority1");
        String written = Summaries.begun(draft);
        Summaries.heading(written, "People");
        int statement = Summaries.statement(written, "Name who **pays**, line by line.", 1, 2);
        Summaries.statement(written, "Say until when.");
        String summary = "ediscussion/" + draft + "/summary";
        int heading = Api.anonymous()
                .get(written)
                .json()
                .getJsonArray("sections")
                .getJsonObject(0)
                .getJsonObject("heading")
                .getInt("id");
        pages.add(PageUnderTest.open("summary-draft", summary));
        pages.add(PageUnderTest.signedIn("summary-edit", summary + "/edit", "facilitator1"));
        pages.add(PageUnderTest.signedIn("summary-round", summary + "/round", "facilitator1"));
        pages.add(PageUnderTest.signedIn("summary-heading", summary + "/heading/" + heading + "/edit", "facilitator1"));
        pages.add(PageUnderTest.signedIn("statement-new", summary + "/statement/new", "facilitator1"));
        pages.add(PageUnderTest.signedIn(
                "statement-edit", summary + "/statement/" + statement + "/edit", "facilitator1"));
        int asked = Summaries.closed("member1", "authority1");
        String put = Summaries.begun(asked);
        int answered = Summaries.statement(put, "Name who **pays**, line by line.", 1, 2);
        Summaries.ask(put);
        Api.as("authority1")
                .put(put + "/answers", Summaries.answers(answered, 1, "dissent", "The town was not asked."))
                .expect(200);
        pages.add(new PageUnderTest(
                "summary-asked",
                "ediscussion/" + asked + "/summary",
                200,
                List.of(PageUnderTest.NOBODY, "member1", "facilitator1")));
        pages.add(new PageUnderTest(
                "statement",
                "ediscussion/" + asked + "/summary/statement/" + answered,
                200,
                List.of(PageUnderTest.NOBODY, "facilitator1", "moderator1")));
        publications(pages);
    }

    /** One with a correction and a contributor who is named. */
    private static void publications(List<PageUnderTest> pages) {
        int discussion = Summaries.closed("member1", "authority1");
        int number = Summaries.published(discussion);
        Api.as("member1")
                .put(
                        "ediscussions/" + discussion + "/naming",
                        Json.createObjectBuilder().add("named", true).build())
                .expect(200);
        Summaries.correct(number, "What keeps a well running?", "Name who **pays**, in writing.");
        String publication = "publication/" + number;
        pages.add(PageUnderTest.open("publications", "publications"));
        pages.add(new PageUnderTest(
                "publication", publication, 200, List.of(PageUnderTest.NOBODY, "member1", "facilitator1")));
        pages.add(PageUnderTest.open("publication-superseded", publication + "/v1"));
        pages.add(PageUnderTest.open("publication-versions", publication + "/versions"));
        pages.add(PageUnderTest.signedIn("publication-correct", publication + "/correct", "facilitator1"));
        pages.add(new PageUnderTest(
                "summary-published",
                "ediscussion/" + discussion + "/summary",
                200,
                List.of(PageUnderTest.NOBODY, "member1", "facilitator1")));
    }

    /** A new discussion, to which member2 was invited with a word. */
    private static String invitedTo() {
        Api facilitator = Api.as("facilitator1");
        Instant now = Instant.now();
        int id = facilitator
                .post(
                        "ediscussions",
                        Json.createObjectBuilder()
                                .add("title", "To whom does an invitation go?")
                                .add("background", "To those who have not been heard.")
                                .add("lang", "en")
                                .add("opens", now.minus(Duration.ofDays(1)).toString())
                                .add("closes", now.plus(Duration.ofDays(9)).toString())
                                .add("languages", Json.createArrayBuilder().add("en"))
                                .add(
                                        "questions",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add(
                                                                "text",
                                                                Json.createObjectBuilder()
                                                                        .add("en", "Who is missing?"))))
                                .build())
                .expect(201)
                .json()
                .getInt("id");
        int member = Api.as("member2").get("me").expect(200).json().getInt("id");
        facilitator
                .post(
                        "ediscussions/" + id + "/invitations",
                        Json.createObjectBuilder()
                                .add("members", Json.createArrayBuilder().add(member))
                                .add("words", "You know the wells of the whole region.")
                                .build())
                .expect(200);
        return "ediscussion/" + id;
    }

    private static void organisations(List<PageUnderTest> pages) {
        String association = "association/" + firstId("associations");
        String project = "project/" + firstId("projects");
        pages.add(PageUnderTest.open("associations", "association"));
        pages.add(PageUnderTest.open("association", association));
        pages.add(PageUnderTest.open("authorities", "authority"));
        pages.add(PageUnderTest.open("authority", "authority/" + firstId("authorities")));
        pages.add(PageUnderTest.open("projects", "project"));
        pages.add(PageUnderTest.open("project", project));
        pages.add(PageUnderTest.open("project-reactions", project + "/reactions"));
        pages.add(PageUnderTest.signedIn("project-signed-in", project, "authority1", "moderator1"));
        pages.add(PageUnderTest.signedIn("association-signed-in", own("association"), "authority1", "moderator1"));
        pages.add(PageUnderTest.signedIn("mine", "me", "org1", "authority1", "member1"));
        pages.add(PageUnderTest.signedIn("mine-sure", "me?sure=" + ownMandate("org1"), "org1"));
        pages.add(PageUnderTest.signedIn("association-new", "association/new", "member1", "org1"));
        pages.add(PageUnderTest.signedIn("project-new", "project/new", "org1", "member1"));
        pages.add(PageUnderTest.signedIn("mandates", "authority/mandates", "admin1"));
        pages.add(PageUnderTest.signedIn("association-edit", own("association") + "/edit", "org1"));
        pages.add(PageUnderTest.signedIn("association-mandates", own("association") + "/mandates", "org1", "admin1"));
        pages.add(PageUnderTest.signedIn("project-edit", own("project") + "/edit", "org1"));
        String authority = "authority/" + firstId("authorities");
        pages.add(PageUnderTest.signedIn("authority-new", "authority/new", "admin1"));
        pages.add(PageUnderTest.signedIn("authority-edit", authority + "/edit", "admin1"));
        pages.add(PageUnderTest.signedIn("authority-mandates", authority + "/mandates", "admin1"));
    }

    private static int ownMandate(String user) {
        return Api.as(user)
                .get("me/mandates")
                .expect(200)
                .structure()
                .asJsonArray()
                .getJsonObject(0)
                .getInt("id");
    }

    /** A record that org1 manages, from the list of her own. */
    private static String own(String kind) {
        String mine =
                new Visitor().signIn("org1", "demo").get("/en/me").expect(200).body();
        Matcher link = Pattern.compile("href=\"/en/(" + kind + "/[0-9]+)[/\"]").matcher(mine);
        assertThat(link.find()).as("org1 has a " + kind).isTrue();
        return link.group(1);
    }

    private static void members(List<PageUnderTest> pages) {
        pages.add(PageUnderTest.open("member", "member/1"));
        pages.add(PageUnderTest.signedIn("profile-edit", "me/profile", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("welcome", "welcome", Newcomer.NAME));
    }

    /** What member1 was told by an answer to her topic. */
    private static void notifications(List<PageUnderTest> pages) {
        Api.as("member2")
                .with("Idempotency-Key", "page-list-answer")
                .post(
                        "topics/" + ownTopic().getInt("id") + "/posts",
                        Json.createObjectBuilder()
                                .add("body", "An answer.")
                                .add("lang", "en")
                                .build())
                .expect(201);
        int told = Api.as("member1")
                .get("me/notifications")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        pages.add(PageUnderTest.signedIn("notifications", "me/notifications", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("notification", "me/notifications/" + told, "member1"));
        pages.add(PageUnderTest.signedIn(
                "notifications-of-place",
                "me/notifications?place=topic:" + ownTopic().getInt("id"),
                "member1"));
        pages.add(PageUnderTest.signedIn(
                "notifications-none", "me/notifications?kind=moderation&show=unread", "member1"));
        pages.add(
                PageUnderTest.signedIn("notification-settings", "me/notifications/settings", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("watching", "me/watching", "member1", "authority1"));
    }

    /** Links as they stand in mails to verifier1, and what administrators see when mail went wrong. */
    private static void mail(List<PageUnderTest> pages) {
        Mails reader = Mails.of("verifier1");
        int topic = ownTopic().getInt("id");
        reader.watch(topic);
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        Mail mail = answered(topic, word, reader);
        String stop = Mails.stopPath(mail).substring(1);
        new Visitor().post("/" + stop, Map.of("what", "topic:" + topic)).expect(303);
        pages.add(PageUnderTest.open("mail-stop", stop));
        pages.add(
                PageUnderTest.open("mail-stop-stopped", stop + "?stopped=topic:" + topic + "&before=watching.instant"));
        pages.add(PageUnderTest.open("mail-stop-void", "mail/stop/nothing"));
        MailBox elsewhere = MailServer.running().box(word + ".averylongnameofamailbox@averylongname.example.net");
        elsewhere.reply(mail, "From elsewhere, " + word);
        Mail asked = reader.box().await("a question", found -> found.text().contains(elsewhere.address()));
        Matcher link = Pattern.compile("mail/confirm/[a-z0-9]+").matcher(asked.text());
        assertThat(link.find()).isTrue();
        pages.add(PageUnderTest.open("mail-confirm", link.group()));
        pages.add(PageUnderTest.open("mail-confirm-void", "mail/confirm/nothing"));
        pages.add(PageUnderTest.signedIn("mail-own", "me/mail", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("mail-own-sure", "me/mail?sure=void", "member1"));
        Mails.setAside("page-list-" + word + "@example.net");
        pages.add(PageUnderTest.signedIn("mail-admin", "administration/mail", "admin1"));
        pages.add(PageUnderTest.signedIn("mail-admin-incoming", "administration/mail?list=incoming", "admin1"));
        pages.add(PageUnderTest.signedIn("mail-admin-addresses", "administration/mail?list=addresses", "admin1"));
    }

    private static Mail answered(int topic, String word, Mails reader) {
        Api.as("member2")
                .post(
                        "topics/" + topic + "/posts",
                        Json.createObjectBuilder()
                                .add("body", "An answer with " + word)
                                .add("lang", "en")
                                .build())
                .expect(201);
        return reader.told(word);
    }

    private static void conversations(List<PageUnderTest> pages) {
        int id = Talks.start(
                Api.as("member1").with("Idempotency-Key", "page-list"),
                "A subject with Averylongwordthatdoesnotwanttobreakanywhereatall",
                RICH,
                List.of(Talks.member("authority1"), Talks.member("org1")));
        pages.add(PageUnderTest.signedIn("talks", "talk", "member1", "moderator1"));
        pages.add(PageUnderTest.signedIn("talks-archive", "talk?box=archive", "member1"));
        pages.add(PageUnderTest.signedIn("talk-new", "talk/new?to=" + Talks.member("org1"), "member1"));
        pages.add(PageUnderTest.signedIn("talk", "talk/" + id, "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("flag-message", "flag/message/" + reported(id), "authority1"));
        pages.add(PageUnderTest.signedIn("talk-leave", "talk/" + id + "?sure=leave", "member1"));
    }

    /** Something that somebody else wrote in a conversation, with other messages before it. */
    private static int reported(int talk) {
        JsonObject message = Json.createObjectBuilder()
                .add("body", "And another message, which somebody may report.")
                .add("lang", "en")
                .build();
        return Api.as("member1")
                .with("Idempotency-Key", "page-list-message")
                .post("conversations/" + talk + "/messages", message)
                .expect(201)
                .json()
                .getInt("id");
    }

    /** The poll of a post, with a vote. */
    private static int votedIn(String post) {
        int poll = firstId(post.replace("post/", "posts/") + "/polls");
        Api.as("member2")
                .put(
                        "polls/" + poll + "/vote",
                        Json.createObjectBuilder()
                                .add(
                                        "choices",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("option", 2)
                                                        .add("rank", 1)))
                                .build())
                .expect(200);
        return poll;
    }

    private static int firstId(String list) {
        return items(list).get(0).getInt("id");
    }

    private static List<JsonObject> all(String list) {
        List<JsonObject> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonObject page =
                    Api.anonymous().get(list + "?limit=100" + after).expect(200).json();
            found.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            after = page.containsKey("next") && !page.isNull("next") ? "&after=" + page.getString("next") : null;
        }
        return found;
    }

    private static List<JsonObject> items(String list) {
        return Api.anonymous()
                .get(list)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** A translation of a post, with a draft beside it, so that their pages show something. */
    private static int ownTranslation(String post) {
        Api.as("member1")
                .put(
                        "me/drafts/reply-1",
                        Json.createObjectBuilder()
                                .add("page", "topic/1")
                                .add("about", "A topic with a draft")
                                .add(
                                        "fields",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "body",
                                                        Json.createArrayBuilder()
                                                                .add("What I wanted to say")))
                                .build())
                .expect(200);
        return Api.as("member2")
                .with("Idempotency-Key", "page-list-translation")
                .post(
                        post.replace("post/", "posts/") + "/translations",
                        Json.createObjectBuilder()
                                .add("body", "## Un titre\n\nDu texte avec du **poids**.")
                                .add("lang", "fr")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    /** A topic by member1 with everything in it that a text may have. */
    private static JsonObject ownTopic() {
        return Api.as("member1")
                .with("Idempotency-Key", "page-list")
                .post(
                        "topics",
                        Json.createObjectBuilder()
                                .add("forum", "introductions")
                                .add(
                                        "title",
                                        "A topic with all that a text may hold: Averylongwordthatdoesnotwanttobreakanywhereatall")
                                .add("body", RICH)
                                .add("lang", "en")
                                .add("tags", Json.createArrayBuilder().add("tests"))
                                .add("question", true)
                                .add("poll", poll())
                                .build())
                .expect(201)
                .json();
    }

    private static JsonObject poll() {
        return Json.createObjectBuilder()
                .add("question", "Which town shall we meet in?")
                .add(
                        "options",
                        Json.createArrayBuilder()
                                .add("Kayes")
                                .add("Dakar, which is far away for some")
                                .add("Tunis"))
                .add("kind", "ranked")
                .add("results", "always")
                .build();
    }

    private static final String RICH = """
            ## A heading

            Text with **weight**, *stress*, ~~a mistake~~, `code` and [a link](https://example.org/averylongaddress/thatgoesonandonandonandonandonandon).

            https://example.org/anotherverylongaddress/thatgoesonandonandonandonandonandonandonandonandonandon

            > Somebody said this.
            > > And somebody before.

            1. First
            2. Second
               - nested

            | Year | Members | Contributions | Works | Upkeep | Anything else that makes a table wide |
            |------|--------:|:-------------:|-------|--------|----------------------------------------|
            | 2019 | 120 | 14,000 | A well | 300 | Donaudampfschifffahrtsgesellschaft |

            ```
            a line of code that is far too long for the screen of any phone, and for most other screens, too, one would think
            ```

            - [x] Asked the mayor, as @member2 said
            - [ ] Write it down[^note]

            [^note]: A note with [a link](https://example.org/note).

            نص بالعربية داخل نص إنجليزي

            ---

            The end.
            """;
}

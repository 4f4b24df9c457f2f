package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.it.client.Api;
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
        practices(pages);
        discussions(pages);
        organisations(pages);
        members(pages);
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
        pages.add(PageUnderTest.open("post-history", post + "/history"));
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

    private static void practices(List<PageUnderTest> pages) {
        String practice = "practice/" + firstId("practices");
        pages.add(PageUnderTest.open("practices", "practice"));
        pages.add(PageUnderTest.open("practice", practice));
        pages.add(PageUnderTest.open("practice-history", practice + "/history"));
        pages.add(PageUnderTest.signedIn("practice-new", "practice/new", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("practice-edit", practice + "/edit", "moderator1"));
    }

    private static void discussions(List<PageUnderTest> pages) {
        // the oldest of each state: those of the demonstration, which have contributions
        Map<String, Integer> oldest = new TreeMap<>();
        items("ediscussions")
                .forEach(discussion -> oldest.merge(discussion.getString("state"), discussion.getInt("id"), Math::min));
        pages.add(PageUnderTest.open("ediscussions", "ediscussion"));
        oldest.forEach((state, id) -> pages.add(PageUnderTest.open("ediscussion-" + state, "ediscussion/" + id)));
        int id = oldest.get("open");
        String contribution = "contribution/" + firstId("ediscussions/" + id + "/contributions");
        pages.add(PageUnderTest.open("contribution-history", contribution + "/history"));
        pages.add(PageUnderTest.signedIn("contribution-translate", contribution + "/translate", "member1"));
        pages.add(PageUnderTest.signedIn("contribution-edit", contribution + "/edit", "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-new", "ediscussion/new", "facilitator1"));
        pages.add(PageUnderTest.signedIn("ediscussion-edit", "ediscussion/" + id + "/edit", "facilitator1"));
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

    private static int firstId(String list) {
        return items(list).get(0).getInt("id");
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
                                                .add("body", Json.createArrayBuilder().add("What I wanted to say")))
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
                                .build())
                .expect(201)
                .json();
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

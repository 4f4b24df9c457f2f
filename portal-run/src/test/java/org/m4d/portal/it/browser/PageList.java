package org.m4d.portal.it.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.it.client.Api;

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
        pages.add(PageUnderTest.open("search", "search"));
        pages.add(PageUnderTest.open("search-found", "search?q=association&lang=fr"));
        pages.add(PageUnderTest.open("search-nothing", "search?q=zzzqqqxxy"));
        pages.add(PageUnderTest.error("error-404", "nothing-here", 404));
        return List.copyOf(pages);
    }

    private static void forum(List<PageUnderTest> pages) {
        JsonObject own = ownTopic();
        String topic = "topic/" + own.getInt("id");
        String post = "post/" + openingPost(own.getInt("id"));
        pages.add(PageUnderTest.open("forums", "forum"));
        pages.add(PageUnderTest.open("forum", "forum/financing-remittances"));
        pages.add(PageUnderTest.open("topic", "topic/1"));
        pages.add(PageUnderTest.open("topic-rich", topic));
        pages.add(PageUnderTest.open("post-history", post + "/history"));
        pages.add(PageUnderTest.signedIn("topic-new", "forum/introductions/new", "member1", "authority1"));
        pages.add(PageUnderTest.signedIn("post-edit", post + "/edit", "member1", "moderator1"));
    }

    /** A topic by member1 with everything in it that a text may have. */
    private static JsonObject ownTopic() {
        return Api.as("member1")
                .with("Idempotency-Key", "page-list")
                .post(
                        "topics",
                        Json.createObjectBuilder()
                                .add("forum", "introductions")
                                .add("title", "A topic with all that a text may hold: Averylongwordthatdoesnotwanttobreakanywhereatall")
                                .add("body", RICH)
                                .add("lang", "en")
                                .add("tags", Json.createArrayBuilder().add("tests"))
                                .build())
                .expect(201)
                .json();
    }

    private static int openingPost(int topic) {
        return Api.anonymous()
                .get("topics/" + topic + "/posts?limit=1")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
    }

    private static final String RICH =
            """
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

            نص بالعربية داخل نص إنجليزي

            ---

            The end.
            """;
}

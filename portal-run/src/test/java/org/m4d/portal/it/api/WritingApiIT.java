package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What texts may hold: mentions, quotations, footnotes, tasks. */
class WritingApiIT {
    private static final Api MARIAM = Api.as("member1");
    private static final Api LUCIA = Api.as("member2");

    @Test
    void aMentionLeadsToTheMemberInEveryLanguage() {
        String html = reply(topic(), "Ask @member2, not @nobody-of-that-name.").getString("html");

        assertThat(html).containsPattern("<a href=\"/member/[0-9]+\"[^>]*>&#64;member2</a>");
        assertThat(html).doesNotContain("nobody-of-that-name</a>");
        String address = html.replaceAll("(?s).*href=\"(/member/[0-9]+)\".*", "$1");
        assertThat(page(address)).contains("Lucía Paredes");
    }

    @Test
    void aQuotedPostSaysWhoQuotesIt() {
        long topic = topic();
        long post = reply(topic, "What is quoted").getInt("id");
        String quote = "> [Mariam Sissoko #2](/post/" + post + ")\n> What is quoted\n\nYes.";
        JsonObject quoting = LUCIA.post("topics/" + topic + "/posts", ForumLines.post(quote))
                .expect(201)
                .json();

        assertThat(quoting.getString("html")).containsPattern("<blockquote><cite><a href=\"/post/" + post + "\"");
        assertThat(post(post).getInt("quotes")).isEqualTo(1);
        assertThat(page("/en/topic/" + topic)).containsPattern("(?s)quoted-by.*?#3\\s+Lucía Paredes");
        assertThat(visit("/fr/post/" + post).address()).contains("/fr/topic/" + topic);

        LUCIA.with("If-Match", "\"" + quoting.getInt("version") + "\"")
                .put("posts/" + quoting.getInt("id"), ForumLines.post("No quotation any more."))
                .expect(200);
        assertThat(post(post).getInt("quotes")).isZero();
        assertThat(page("/en/topic/" + topic)).doesNotContain("quoted-by");
    }

    @Test
    void quotingMakesNoNewVersionOfWhatIsQuoted() {
        long topic = topic();
        JsonObject post = reply(topic, "Quoted while somebody edits it");
        reply(topic, "> [M #2](/post/" + post.getInt("id") + ")\n> Quoted\n\nYes.");

        MARIAM.with("If-Match", "\"" + post.getInt("version") + "\"")
                .put("posts/" + post.getInt("id"), ForumLines.post("Edited all the same"))
                .expect(200);
        assertThat(post(post.getInt("id")).getInt("quotes")).isEqualTo(1);
    }

    @Test
    void whatDoesNotExistIsNotQuoted() {
        assertThat(reply(topic(), "> [Nobody #9](/post/999999999)\n> nothing\n\nWell.")
                        .getString("html"))
                .contains("<blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x[^1]\n\n[^1]: <img src=x onerror=alert(1)>[y](javascript:alert(1))",
                "x[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: y",
                "> [<svg onload=alert(1)>x](/post/1 \"onclick=alert(1)\")\n> y",
                "> [x](/post/1?\"><script>alert(1)</script>)\n> y",
                "- [x] <input type=text name=csrf form=f autofocus onfocus=alert(1)>task",
                "<label for=body><input type=checkbox id=body name=x value=y>task</label>",
                "<section class=dlg id=main aria-label=x>part</section>",
                "@member1<script>alert(1)</script> @member1\" onclick=\"alert(1)"
            })
    void theNewFormsOfTextAreHarmless(String hostile) {
        SafeHtml.check(reply(topic(), hostile).getString("html"));
    }

    private static long topic() {
        return MARIAM.post("topics", ForumLines.topic("Writing " + UUID.randomUUID()))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static JsonObject reply(long topic, String text) {
        Answer answer = MARIAM.post("topics/" + topic + "/posts", ForumLines.post(text));
        return answer.expect(201).json();
    }

    private static JsonObject post(long id) {
        return Api.anonymous().get("posts/" + id).expect(200).json();
    }

    private static String page(String address) {
        return visit(address).body();
    }

    private static Answer visit(String address) {
        Visitor visitor = new Visitor();
        return visitor.follow(visitor.get(address)).expect(200);
    }
}

package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.NewTopicPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** A question is asked, answered, and the answer found. With scripts and without. */
@BrowserTest
class QuestionIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerIsAcceptedShownAndTakenBack(boolean scripts, Browser browser) {
        String topic;
        Person asker = scripts ? Person.with(browser) : Person.withoutScript(browser);
        try (asker) {
            asker.signIn("member1").open("/en/forum/introductions/new");
            asker.page().locator("#question").check();
            new NewTopicPage(asker.page())
                    .title("Who pays </script><b>the engineer?")
                    .text("Nobody wants to.")
                    .publish();
            assertThat(new TopicPage(asker.page()).thanks()).isVisible();
            topic = asker.address().replaceAll("\\?.*", "");
            try (Person replier = Person.with(browser).signIn("member2").open(topic)) {
                new TopicPage(replier.page())
                        .write("The users, by a monthly fee.")
                        .post();
                assertThat(new TopicPage(replier.page()).thanks()).isVisible();
                assertThat(replier.page().locator("button[name=answer]")).hasCount(0);
            }
            asker.open("/en/forum/introductions?show=unanswered");
            assertThat(asker.page().locator("main li.lrow a[href='" + topic + "']"))
                    .hasCount(1);

            asker.open(topic);
            asker.page().locator("#p2 button[name=answer]").click();
            assertThat(asker.page().locator("#p2.accepted .chip.ok")).isVisible();
            assertThat(asker.page().locator("#p1 .notice a")).hasAttribute("href", topic + "?post=2#p2");
            asker.open("/en/forum/introductions?show=unanswered");
            assertThat(asker.page().locator("main li.lrow a[href='" + topic + "']"))
                    .hasCount(0);
            assertThat(asker.complaints()).isEmpty();
        }
        try (Person anybody = Person.with(browser).open(topic)) {
            JsonObject data = Json.createReader(new StringReader(anybody.page()
                            .locator("script[type='application/ld+json']")
                            .textContent()))
                    .readObject();
            assertThat(data.getString("@type")).isEqualTo("QAPage");
            JsonObject question = data.getJsonObject("mainEntity");
            assertThat(question.getString("name")).isEqualTo("Who pays </script><b>the engineer?");
            assertThat(question.getJsonObject("acceptedAnswer").getString("text"))
                    .contains("monthly fee");
            assertThat(anybody.complaints())
                    .as("the policy blocks no data block")
                    .isEmpty();
        }
    }
}

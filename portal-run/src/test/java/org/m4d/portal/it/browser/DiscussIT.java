package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.NewTopicPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** The first job: a member takes part in a discussion, and anybody reads it. With scripts and without. */
@BrowserTest
class DiscussIT {
    private static final String FORUM = "/en/forum/introductions";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberOpensATopicAndEverybodyReadsIt(boolean scripts, Browser browser) {
        String title = "How do you keep a well running? " + UUID.randomUUID();
        String address;
        try (Person member = member(scripts).apply(browser).signIn("member1").open(FORUM)) {
            member.page().locator("a[href$='/introductions/new']").first().click();
            new NewTopicPage(member.page())
                    .title(title)
                    .text("We tried **three** things:\n\n- spare parts\n- a fund\n- training")
                    .tags("maintenance, wells")
                    .language("en")
                    .publish();

            TopicPage topic = new TopicPage(member.page());
            assertThat(topic.thanks()).isVisible();
            assertThat(topic.title()).isEqualTo(title);
            assertThat(topic.repliesWelcome()).isTrue();
            address = member.address().replaceAll("\\?.*", "");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open(address)) {
            TopicPage topic = new TopicPage(reader.page());
            assertThat(topic.text(1).locator("strong")).hasText("three");
            assertThat(topic.text(1).locator("li")).hasCount(3);
            assertThat(topic.repliesWelcome()).isFalse();
            assertThat(reader.page().locator("a.tag")).hasCount(2);
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReplyIsPreviewedCorrectedAndPosted(boolean scripts, Browser browser) {
        String text = "A reply with *emphasis* " + UUID.randomUUID();
        try (Person member = member(scripts).apply(browser).signIn("member2").open("/en/topic/1")) {
            TopicPage topic = new TopicPage(member.page());
            int last = lastNumber(member);

            topic.write(text).preview();
            assertThat(topic.previewed().locator("em")).hasText("emphasis");
            assertThat(topic.written()).isEqualTo(text);

            topic.write("   ").post();
            assertThat(topic.errors()).hasCount(1);

            topic.write(text).post();
            assertThat(topic.thanks()).isVisible();
            assertThat(topic.text(last + 1).locator("em")).hasText("emphasis");
            assertThat(member.address()).contains("post=" + (last + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasWrittenIsKeptWhenTheFormIsRefused(boolean scripts, Browser browser) {
        try (Person member = member(scripts).apply(browser).signIn("member1").open(FORUM + "/new")) {
            NewTopicPage form = new NewTopicPage(member.page());
            form.title("Hey").text("A text that took me half an hour.").publish();

            assertThat(form.errors()).hasCount(1);
            assertThat(member.page()).hasTitle(java.util.regex.Pattern.compile("^Error:.*"));
            assertThat(form.writtenTitle()).isEqualTo("Hey");
            assertThat(form.writtenText()).isEqualTo("A text that took me half an hour.");
            assertThat(member.page().locator("#title")).hasAttribute("aria-invalid", "true");
            if (scripts) {
                assertThat(member.page().locator(".errsum")).isFocused();
            }
            form.title("Now long enough").publish();
            assertThat(new TopicPage(member.page()).thanks()).isVisible();
        }
    }

    @Test
    void aFormSentTwiceByReloadIsOnePost(Browser browser) {
        try (Person member = Person.with(browser).signIn("member2").open("/en/topic/2")) {
            TopicPage topic = new TopicPage(member.page());
            int last = lastNumber(member);
            topic.write("Once is enough").post();
            assertThat(topic.thanks()).isVisible();
            member.page().goBack();
            // the old form with its old key
            topic.write("Once is enough").post();
            member.open("/en/topic/2");
            assertThat(lastNumber(member)).isEqualTo(last + 1);
        }
    }

    @Test
    void anAuthorEditsAndTheOldTextStaysReadable(Browser browser) {
        try (Person member = Person.with(browser).signIn("member1").open(FORUM + "/new")) {
            new NewTopicPage(member.page())
                    .title("A topic to be edited")
                    .text("The first wording")
                    .publish();
            TopicPage topic = new TopicPage(member.page());
            assertThat(topic.thanks()).isVisible();

            topic.edit(1);
            member.page().locator("#body").fill("The second wording");
            member.page().locator("main button[value=publish]").click();
            assertThat(topic.text(1)).containsText("The second wording");

            member.page().locator("#p1 details.menu summary").click();
            member.page().locator("#p1 a[href$='/history']").click();
            assertThat(member.page().locator(".diff del").first()).hasText("first");
            assertThat(member.page().locator(".diff ins").first()).hasText("second");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoEditsAnOlderTextSeesTheNewerOneBeforeReplacingIt(boolean scripts, Browser browser) {
        try (Person member = member(scripts).apply(browser).signIn("member2").open(FORUM + "/new")) {
            new NewTopicPage(member.page())
                    .title("A topic edited in two windows")
                    .text("The first wording")
                    .publish();
            new TopicPage(member.page()).edit(1);
            String form = member.address();
            try (Page other = member.page().context().newPage()) {
                other.navigate(form);
                other.locator("#body").fill("The other window was faster");
                other.locator("main button[value=publish]").click();
                assertThat(new TopicPage(other).text(1)).containsText("The other window");
            }

            member.page().locator("#body").fill("The first wording, mended");
            member.page().locator("main button[value=publish]").click();
            assertThat(member.page().locator(".errsum li")).hasCount(1);
            assertThat(member.page().locator(".diff del").first()).containsText("other window");
            assertThat(member.page().locator(".diff ins").first()).containsText("first wording, mended");
            assertThat(member.page().locator("#body")).hasValue("The first wording, mended");

            member.page().locator("main button[value=publish]").click();
            TopicPage topic = new TopicPage(member.page());
            assertThat(topic.text(1)).containsText("The first wording, mended");
            member.page().locator("#p1 details.menu summary").click();
            member.page().locator("#p1 a[href$='/history']").click();
            assertThat(member.page().locator("main section")).hasCount(3);
        }
    }

    private static int lastNumber(Person person) {
        String href = person.page().locator("a[href*='post=']:has(svg)").first().getAttribute("href");
        return Integer.parseInt(href.replaceAll(".*post=(\\d+).*", "$1"));
    }

    private static Function<Browser, Person> member(boolean scripts) {
        return scripts ? Person::with : Person::withoutScript;
    }
}

package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.TopicPage;
import org.m4d.portal.it.client.Api;

/** What helps whoever writes: names that are offered, quotations, the toolbar and keys. By keyboard, and from right to left. */
@BrowserTest
class WriteIT {
    private static final Api author = Api.as("member2");

    private final int topic = topic();

    private static int topic() {
        int topic = author.post(
                        "topics",
                        Json.createObjectBuilder()
                                .add("forum", "introductions")
                                .add("title", "How do you write? " + UUID.randomUUID())
                                .add("body", "The first sentence of the post. The second sentence of the post.")
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
        author.post(
                        "topics/" + topic + "/posts",
                        Json.createObjectBuilder()
                                .add("body", "An answer with **weight**.")
                                .add("lang", "en")
                                .build())
                .expect(201);
        return topic;
    }

    private String at(String language) {
        return "/" + language + "/topic/" + topic;
    }

    private static Locator area(Page page) {
        return page.locator("#reply textarea[data-editor]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void membersAreOfferedAndChosenByKeyboard(String language, Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(at(language))) {
            Page page = member.page();
            Locator area = area(page);
            Locator offered = page.locator("#reply [role=listbox] [role=option]");
            area.focus();
            page.keyboard().type("Thank you @lucia", new Keyboard.TypeOptions().setDelay(20));
            assertThat(offered).hasCount(1);
            assertThat(offered).containsText("Lucía Paredes");
            assertThat(offered).hasAttribute("aria-selected", "true");
            assertThat(area).hasAttribute("aria-activedescendant", offered.getAttribute("id"));
            page.keyboard().press("Enter");
            assertThat(area).hasValue("Thank you @member2 ");
            assertThat(offered).not().isVisible();

            page.keyboard().type("and @memb", new Keyboard.TypeOptions().setDelay(20));
            assertThat(offered.first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(offered.nth(1)).hasAttribute("aria-selected", "true");
            page.keyboard().press("Escape");
            assertThat(offered.first()).not().isVisible();
            assertThat(area).isFocused();
            assertThat(area).hasValue("Thank you @member2 and @memb");

            area.fill("Thank you @member2");
            page.keyboard().press("Control+Enter");
            TopicPage read = new TopicPage(page);
            assertThat(read.thanks()).isVisible();
            assertThat(read.text(3).locator("a[href*='/member/']")).hasText("@member2");
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsSelectedIsQuotedAndTheOriginalSaysByWhom(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(at("en"))) {
            Page page = member.page();
            TopicPage read = new TopicPage(page);
            read.text(1).evaluate("""
                    prose => {
                        const text = prose.querySelector("p").firstChild;
                        getSelection().setBaseAndExtent(text, 0, text, "The first sentence".length);
                    }""");
            page.locator("#p1 a[data-quote]").click();
            assertThat(area(page)).isFocused();
            assertThat(area(page))
                    .hasValue(Pattern.compile("^> \\[[^\\]]+ #1\\]\\(/post/\\d+\\)\\n> The first sentence\\n\\n$"));

            page.keyboard().type("I agree.");
            page.locator("#p2 a[data-quote]").click();
            assertThat(area(page))
                    .hasValue(
                            Pattern.compile("I agree\\.\\n\\n> \\[.*\\n> An answer with \\*\\*weight\\*\\*\\.\\n\\n$"));
            page.keyboard().type("And with this.");
            read.post();
            assertThat(read.thanks()).isVisible();
            assertThat(read.text(3).locator("blockquote")).hasCount(2);
            assertThat(read.text(3).locator("blockquote").first()).containsText("The first sentence");
            assertThat(read.text(3).locator("blockquote").first()).not().containsText("The second sentence");
            Locator by = page.locator("#p1 .quoted-by a");
            assertThat(by).containsText("#3");
            by.click();
            assertThat(page.locator("#p3")).isFocused();
            read.text(3).locator("blockquote a").last().click();
            page.waitForURL("**#p2");
            assertThat(page.locator("#p2")).isFocused();
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptTheLinkBringsAFormWithTheQuotation(Browser browser) {
        try (Person member = Person.withoutScript(browser).signIn("org1").open(at("en"))) {
            TopicPage read = new TopicPage(member.page());
            member.page().locator("#p2 a[data-quote]").click();
            member.page().waitForURL("**#reply");
            assertThat(read.written()).contains("> An answer with **weight**.");
            read.write(read.written() + "\n\nYes.").post();
            assertThat(read.thanks()).isVisible();
            assertThat(member.page().locator("#p2 .quoted-by a")).containsText("#3");
        }
    }

    @Test
    void keysLeadThroughTheTopicAndASheetTellsThem(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(at("en"))) {
            Page page = member.page();
            Locator sheet = page.locator("dialog#shortcuts");
            page.keyboard().press("?");
            assertThat(sheet).isVisible();
            assertThat(sheet.locator("dt")).hasCount(9);
            page.keyboard().press("j");
            page.keyboard().press("Escape");
            assertThat(sheet).isHidden();

            page.keyboard().press("j");
            assertThat(page.locator("#p1")).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator("#p2")).isFocused();
            page.keyboard().press("k");
            assertThat(page.locator("#p1")).isFocused();
            page.keyboard().press("q");
            assertThat(area(page)).isFocused();
            assertThat(area(page)).hasValue(Pattern.compile("> The first sentence"));
            // while somebody types they are letters
            page.keyboard().type("jkr?");
            assertThat(area(page)).hasValue(Pattern.compile("jkr\\?$"));
            area(page).evaluate("area => area.blur()");
            page.keyboard().press("/");
            assertThat(page.locator("#q0")).isFocused();

            page.locator("#p2").evaluate("post => { post.tabIndex = -1; post.focus(); }");
            page.keyboard().press("?");
            sheet.locator("input[type=checkbox]").uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("k");
            assertThat(page.locator("#p2")).isFocused();
            member.open(at("en"));
            page.keyboard().press("?");
            assertThat(sheet).isHidden();
            page.locator("header details.menu:has([data-shortcuts]) summary").click();
            page.locator("[data-shortcuts]").click();
            sheet.locator("input[type=checkbox]").check();
            sheet.locator("button").click();
            page.keyboard().press("j");
            assertThat(page.locator("#p1")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theToolbarIsOneStopAndArrowsGoAlongIt(String language, Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(at(language))) {
            Page page = member.page();
            String forward = language.equals("ar") ? "ArrowLeft" : "ArrowRight";
            String back = language.equals("ar") ? "ArrowRight" : "ArrowLeft";
            Locator bar = page.locator("#reply [role=toolbar]");
            assertThat(bar.locator("button[tabindex='0']")).hasCount(1);
            area(page).fill("wells");
            area(page).selectText();
            page.keyboard().press("Shift+Tab");
            assertThat(bar.locator("[data-md=bold]")).isFocused();
            page.keyboard().press(forward);
            assertThat(bar.locator("[data-md=italic]")).isFocused();
            page.keyboard().press(back);
            page.keyboard().press("Enter");
            assertThat(area(page)).hasValue("**wells**");
            assertThat(area(page)).isFocused();
            page.keyboard().press("Control+Z");
            assertThat(area(page)).hasValue("wells");

            area(page).selectText();
            page.keyboard().press("Control+I");
            assertThat(area(page)).hasValue("*wells*");
            area(page).fill("one\ntwo");
            area(page).selectText();
            bar.locator("[data-md=list]").click();
            assertThat(area(page)).hasValue("- one\n- two");
            area(page).fill("");
            bar.locator("[data-md=table]").click();
            assertThat(area(page)).hasValue("|  |  |\n|---|---|\n|  |  |\n");
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void thePreviewBesideFollowsWhatIsTyped(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(at("en"))) {
            Page page = member.page();
            Locator beside = page.locator("#reply [data-beside]");
            area(page).fill("A **strong** word");
            beside.click();
            assertThat(beside).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("#body-preview strong")).hasText("strong");
            area(page).fill("A *soft* word");
            assertThat(page.locator("#body-preview em")).hasText("soft");
            beside.click();
            assertThat(page.locator("#body-preview")).isHidden();
        }
    }
}

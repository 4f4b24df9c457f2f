package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed group from its founding to the first member who leaves. With scripts and without. */
@BrowserTest
class GroupsIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberFoundsAGroupAndLetsSomebodyIn(boolean scripts, Browser browser) {
        String name = "Accountants " + UUID.randomUUID();
        String address;
        try (Person founder = Person.with(scripts, browser).signIn("member1").open("/en/group/new")) {
            Page page = founder.page();
            page.locator("#name").fill("Ab");
            page.locator("input[name=kind][value=closed]").check();
            page.locator("#description").fill("For those who keep the **books**.");
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(page.locator("input[name=kind][value=closed]")).isChecked();

            page.locator("#name").fill(name);
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.locator(".prose strong")).hasText("books");
            assertThat(page.locator("main a[href*='/forum/group-']")).hasCount(1);
            address = founder.address().replaceAll("\\?.*", "");
            assertThat(founder.complaints()).isEmpty();
        }
        try (Person asking = Person.with(scripts, browser).signIn("org2").open(address)) {
            Page page = asking.page();
            assertThat(page.locator("main a[href*='/forum/group-']")).hasCount(0);
            page.locator("summary:has-text('Ask to join')").click();
            page.locator("#words").fill("I keep the books of three associations.");
            button(page, "Send the request").click();
            assertThat(page.locator(".notice.ok")).isVisible();
        }
        String group = address.replaceAll("(/en/group/\\d+)/.*", "$1");
        try (Person founder = Person.with(scripts, browser).signIn("member1").open(address)) {
            Page page = founder.page();
            page.locator("main a[href$='/invitations']").click();
            Locator request = page.locator("section:has(#requests) li");
            assertThat(request).containsText("three associations");
            request.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page.locator("section:has(#requests) li")).hasCount(0);
            founder.open(group + "/members");
            assertThat(page.locator("main li.lrow")).hasCount(2);
        }
        try (Person member = Person.with(scripts, browser).signIn("org2").open(address)) {
            Page page = member.page();
            assertThat(page.locator("main a[href*='/forum/group-']")).hasCount(1);
            button(page, "Leave the group").click();
            // asked in a dialog where scripts run, else on the page
            Locator sure = scripts
                    ? page.locator("dialog button:has-text('Leave the group')")
                    : page.locator("section.notice button:has-text('Leave the group')");
            sure.click();
            assertThat(page.locator("h1")).hasText("Groups");
            member.open(address);
            assertThat(page.locator("main a[href*='/forum/group-']")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdministratorMakesAForumForMembers(boolean scripts, Browser browser) {
        String name = "Board " + UUID.randomUUID();
        try (Person admin = Person.with(scripts, browser).signIn("admin1").open("/en/administration/forum/new")) {
            Page page = admin.page();
            page.locator("#names-en").fill(name);
            page.locator("#names-fr").fill("Tableau " + name);
            page.locator("#descriptions-en").fill("For members alone.");
            page.locator("input[name=audience][value=members]").check();
            page.locator("main form button.pri").click();
            Locator row = page.locator("main li.lrow:has-text('" + name + "')");
            assertThat(row.locator(".badge")).hasText("members only");
            row.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page.locator("main li.lrow:has-text('" + name + "')")).hasCount(1);
            assertThat(admin.complaints()).isEmpty();
        }
        try (Person reader = Person.with(scripts, browser).open("/en/forum")) {
            assertThat(reader.page().locator("main")).not().containsText(name);
        }
        try (Person member = Person.with(scripts, browser).signIn("member2").open("/en/forum")) {
            assertThat(member.page().locator("main")).containsText(name);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAuthorChangesTitleAndTags(boolean scripts, Browser browser) {
        String tag = "t" + UUID.randomUUID().toString().substring(0, 8);
        try (Person member = Person.with(scripts, browser).signIn("member1").open("/en/forum/introductions/new")) {
            Page page = member.page();
            page.locator("#title").fill("A title to be mended");
            page.locator("#body").fill("Text");
            page.locator("main button[value=publish]").click();
            page.locator("main a[href$='/edit'][href*='/topic/']").first().click();
            page.locator("#title").fill("A title that was mended");
            page.locator("#tags").fill(tag + ", wells & pumps");
            page.locator("main form button.pri").click();
            assertThat(page.locator("h1")).hasText("A title that was mended");
            page.locator("a.tag:has-text('wells')").click();
            assertThat(page.locator("main")).containsText("A title that was mended");
            member.open("/en/tag/" + tag);
            assertThat(page.locator("main li.lrow")).hasCount(1);
            assertThat(member.address()).endsWith(tag);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberBringsAFileAndTakesItAway(boolean scripts, Browser browser) {
        String name = "minutes-" + UUID.randomUUID() + ".txt";
        try (Person member = Person.with(scripts, browser).signIn("member1").open("/en/group/1")) {
            Page page = member.page();
            page.locator(".sechead:has(#files) a").click();
            button(page, "Add the file").click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");

            page.locator("#file").setInputFiles(new FilePayload(name, "text/plain", "Present: all".getBytes(UTF_8)));
            button(page, "Add the file").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            Locator row = page.locator("main li.lrow", new Page.LocatorOptions().setHasText(name));
            assertThat(row).containsText("TXT, 1 kB");

            row.locator("button").click();
            page.locator(scripts ? "dialog[open] button.pri" : ".notice.warn button.pri")
                    .click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main")).not().containsText(name);
            assertThat(member.complaints()).isEmpty();
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}

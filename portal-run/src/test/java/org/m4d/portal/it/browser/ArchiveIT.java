package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.api.Archives;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailServer;

/** Archives on pages: an administrator brings one and sees how it goes; who wrote in it claims what she wrote. */
@BrowserTest
class ArchiveIT {
    /** It waits for others, and looks every few seconds. */
    private static final HasTextOptions WITH_PATIENCE = new HasTextOptions().setTimeout(60_000);

    private static final Pattern LINK = Pattern.compile("/en/me/archive-posts/[0-9a-f]{32}");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdministratorBringsAnArchive(boolean scripts, Browser browser) {
        String forum = Archives.forum();
        String id = UUID.randomUUID().toString();
        String archive = Archives.mail(id + "@example.org", "Brought by hand " + id, "Text")
                + Archives.mail(id + ".empty@example.org", "", "");
        try (Person administrator = (scripts ? Person.with(browser) : Person.withoutScript(browser)).signIn("admin1")) {
            Page page = administrator.open("/en/administration/archive-imports").page();
            page.locator("#forum").selectOption(new SelectOption().setValue(forum));
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "by-hand.mbox", "application/mbox", archive.getBytes(StandardCharsets.UTF_8)));
            page.locator("form[action='/ui/archive-imports'] button").click();

            assertThat(page.locator("main h1")).containsText("by-hand.mbox");
            if (!scripts) {
                JsonObject last = Archives.newest();
                Archives.ended(last);
                administrator.open("/en/administration/archive-imports/" + last.getInt("id"));
            }
            assertThat(page.locator("#state")).hasText("Done", WITH_PATIENCE);
            assertThat(page.locator("section[aria-labelledby=refusals] li")).containsText("nothing to read");
            page.locator("main .pagehead a[href$='/forum/" + forum + "']").click();
            assertThat(page.locator("main")).containsText("Brought by hand " + id);
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsField(Browser browser) {
        try (Person administrator = Person.with(browser).signIn("admin1")) {
            Page page = administrator.open("/en/administration/archive-imports").page();
            page.locator("form[action='/ui/archive-imports'] button").click();
            assertThat(page.locator("#file-err")).isVisible();
        }
    }

    @Test
    void whoWroteClaimsItByTheAddressSheWroteFrom(Browser browser) {
        String address = "claimant." + UUID.randomUUID() + "@example.org";
        String forum = Archives.forum();
        Archives.ended(Archives.send(
                "mbox",
                forum,
                Archives.mail(
                        address.replace("claimant", "id"),
                        "To be claimed",
                        "Text",
                        "From: Fatou Invented <" + address + ">")));
        JsonObject before = Archives.onlyPost(forum);
        try (Person member = Person.with(browser).signIn("member2")) {
            Page page = ask(member, "nobody." + address);
            String answer = page.locator("main .notice").textContent();
            page = ask(member, address);
            assertThat(page.locator("main .notice")).hasText(answer);

            Mail mail = MailServer.running().box(address).awaitSubject("Are these your posts");
            Matcher link = LINK.matcher(mail.text());
            assertThat(link.find()).isTrue();
            try (Person other = Person.with(browser).signIn("member1")) {
                assertThat(other.page()
                                .navigate(Running.portal() + link.group())
                                .status())
                        .isEqualTo(404);
            }
            member.open(link.group());
            assertThat(page.locator("main dl")).containsText("Fatou Invented");
            page.locator("form[action$='/claims/confirm'] button").click();
            assertThat(page.locator("main .notice")).containsText("yours now");

            JsonObject after = Archives.onlyPost(forum);
            long own = Api.as("member2")
                    .get("me")
                    .expect(200)
                    .json()
                    .getJsonNumber("id")
                    .longValue();
            assertThat(after.getJsonObject("author").getJsonNumber("id").longValue())
                    .isEqualTo(own);
            member.open("/en/member/" + before.getJsonObject("author").getInt("id"));
            assertThat(member.address()).isEqualTo("/en/member/" + own);
            assertThat(page.navigate(Running.portal() + link.group()).status()).isEqualTo(404);
        }
        assertThat(MailServer.running().box("nobody." + address).mails()).isEmpty();
    }

    private static Page ask(Person member, String address) {
        Page page = member.open("/en/me/archive-posts").page();
        page.locator("#address").fill(address);
        page.locator("form[action='/ui/archive/claims'] button").click();
        assertThat(page.locator("main .notice")).isVisible();
        return page;
    }
}

package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.api.Announced;
import org.m4d.portal.it.api.Groups;
import org.m4d.portal.it.client.Api;

/** A facilitator says whom an e-discussion invites, sees who has not been heard, and invites; who is invited reads it. With scripts and without. */
@BrowserTest
class SilencePagesIT {

    private static final Api FACILITATOR = Api.as("facilitator1");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFacilitatorNamesAnAudienceAndInvitesWhoIsMissing(boolean scripts, Browser browser) {
        String address = "/en/ediscussion/" + Announced.inDays(-2, 9);
        Api member = Api.as("member1");
        String group = "Wells " + Groups.word();
        int founded = Groups.found(member, "open", group);
        String words = "You keep three wells running. " + UUID.randomUUID();

        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(address)) {
            Page page = facilitator.page();
            page.locator("main a[href$='/audience']").click();
            page.locator("input[name=groups][value='" + founded + "']").check();
            page.locator("main form button.pri").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("input[name=groups][value='" + founded + "']"))
                    .isChecked();

            page.locator(".notice.ok a[href$='/silence']").click();
            assertThat(page.locator("dl.figs div").first()).containsText("1");
            page.locator("main form[action$='/measure'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();

            page.locator("main a[href$='/invitations']").click();
            page.locator("main button[value=chosen]").click();
            assertThat(page.locator(".errsum a[href='#members']")).isVisible();
            page.locator("input[name=members]").first().check();
            page.locator("#words").fill(words);
            page.locator("main button[value=chosen]").click();
            assertThat(page.locator(".notice.ok")).containsText("1 person is invited");
            assertThat(page.locator("input[name=members]")).hasCount(0);
            page.locator(".notice.ok a[href$='/silence']").click();
            assertThat(page.locator("dl.figs")).containsText("0 of 1");
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person invited = Person.with(scripts, browser).signIn("member1").open(address)) {
            Page page = invited.page();
            assertThat(page.locator("main .notice:visible")).containsText(words);
            invited.open("/en/me/notifications");
            assertThat(page.locator("main")).containsText("invites you to contribute");
        }
        try (Person reader = Person.withoutScript(browser).open(address + "/silence")) {
            assertThat(reader.page().locator("h1")).isVisible();
            assertThat(reader.page().locator("main a[href$='/invitations']")).hasCount(0);
            assertThat(reader.page().locator("main form")).hasCount(0);
            assertThat(reader.cookies()).isEmpty();
        }
    }

    /** The audience of a discussion for which nobody is named are all members: enough of them in the demonstration to colour a country. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMapColoursWhatTheTableTells(boolean scripts, Browser browser) {
        int id = Announced.inDays(-2, 9);
        FACILITATOR.post("ediscussions/" + id + "/silence", "").expect(200);
        try (Person reader = Person.with(scripts, browser).open("/en/ediscussion/" + id + "/silence")) {
            Page page = reader.page();
            int rows = page.locator("section:has(#by-country) tbody tr").count();
            int coloured = page.locator("svg.world use:not(.land)").count();
            assertThat(coloured)
                    .as("all but those put together")
                    .isBetween(rows - 1, rows)
                    .isPositive();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberTellsThePortalAloneAndTakesItBack(boolean scripts, Browser browser) {
        try (Person member = Person.with(scripts, browser).signIn("authority2").open("/en/me/profile")) {
            Page page = member.page();
            page.locator("#gender").selectOption("woman");
            page.locator("input[name=invitations]").uncheck();
            page.locator("form[action='/ui/member/private'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("#gender")).hasValue("woman");
            assertThat(page.locator("input[name=invitations]")).not().isChecked();

            page.locator("#gender").selectOption("");
            page.locator("input[name=invitations]").check();
            page.locator("form[action='/ui/member/private'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("#gender")).hasValue("");
            JsonObject told = Api.as("authority2").get("me/private").expect(200).json();
            assertThat(told.containsKey("gender")).isFalse();
            assertThat(told.getBoolean("invitations")).isTrue();
        }
    }
}

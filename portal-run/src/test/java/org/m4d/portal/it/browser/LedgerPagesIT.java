package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.api.Announced;
import org.m4d.portal.it.api.Summaries;
import org.m4d.portal.it.client.Api;

/** The ledger in the browser: a team recommends, the addressee answers, members bring evidence, everybody reads. With scripts and without. */
@BrowserTest
class LedgerPagesIT {

    private static final Api FACILITATOR = Api.as("facilitator1");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path files;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTeamRecommendsTheAddresseeAnswersAndAMemberBringsEvidence(boolean scripts, Browser browser) throws Exception {
        String word = "Wells" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        registered(word);
        int discussion = Announced.inDays(-30, -9);
        String title = "Keep an account with two signatures " + UUID.randomUUID();
        String address;

        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open("/en/ediscussion/" + discussion)) {
            Page page = facilitator.page();
            page.locator("main .panel a[href$='/ledger']").click();
            page.locator("main a[href$='/ledger/new']").click();
            page.locator("#title").fill(title);
            page.locator("#body").fill("With **two** signatures, one on each shore.");
            page.locator("#find").fill(word);
            page.locator("button[value=find]").click();
            page.locator("input[name=organisation]").first().check();
            page.locator("#deadline").fill(TODAY.minusDays(3).toString());
            page.locator("button[value=publish]").click();
            assertThat(page.locator(".errsum a[href='#deadline']")).isVisible();
            assertThat(page.locator("#title")).hasValue(title);
            assertThat(page.locator("input[name=organisation]").first()).isChecked();
            page.locator("#deadline").fill(TODAY.plusDays(40).toString());
            page.locator("button[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator(".pagehead .chip")).containsText("No answer yet");
            assertThat(page.locator("main .prose strong")).hasText("two");
            address = facilitator.address().replaceFirst("\\?.*", "");
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person addressee = Person.with(scripts, browser).signIn("org1").open(address)) {
            Page page = addressee.page();
            assertThat(page.locator("main a[href$='/step/keep']")).hasCount(0);
            page.locator("main a[href$='/step/accept']").click();
            page.locator("main form button.pri").click();
            assertThat(page.locator(".errsum a[href='#text']")).isVisible();
            page.locator("#text").fill("We keep it from January on.");
            page.locator("main form button.pri").click();
            assertThat(page.locator(".pagehead .chip")).containsText("Accepted");
            assertThat(page.locator("#answer")).containsText("We keep it from January on.");
            assertThat(addressee.complaints()).isEmpty();
        }
        try (Person member = Person.with(scripts, browser).signIn("member1").open(address)) {
            Page page = member.page();
            assertThat(page.locator("main a[href*='/step/']")).hasCount(0);
            page.locator("main a[href$='/evidence']").click();
            page.locator("input[name=kind][value=supports]").check();
            page.locator("#body").fill("The bank showed me *both* names.");
            if (!scripts) {
                attach(page);
            }
            page.locator("#day").fill(TODAY.minusDays(1).toString());
            page.locator("#link").fill("https://example.org/bank");
            page.locator("button[value=publish]").click();
            assertThat(page.locator("#evidence article .prose em")).hasText("both");
            assertThat(page.locator("#evidence article .chip")).containsText("Says that it is being done");
            assertThat(page.locator("#evidence article")).containsText("as a member");
            assertThat(page.locator("#history")).containsText("Evidence was brought");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open("/en/ediscussion/" + discussion + "/ledger")) {
            Page page = reader.page();
            page.locator("#state").selectOption("accepted");
            page.locator("main form button").first().click();
            assertThat(page.locator("main .lrow h3")).hasText(title);
            page.locator("#state").selectOption("broken");
            page.locator("main form button").first().click();
            assertThat(page.locator("main .lrow")).hasCount(0);
            assertThat(page.locator("main .empty")).isVisible();
            reader.open(address);
            assertThat(page.locator("#evidence article")).hasCount(1);
            if (!scripts) {
                assertThat(page.locator("#evidence article .prose a[href*='/file/']"))
                        .isVisible();
            }
            assertThat(page.locator("main form")).hasCount(0);
            assertThat(reader.cookies()).isEmpty();
        }
    }

    /** Without scripts a file goes into the text by a button of its own. */
    private void attach(Page page) throws Exception {
        Path file =
                Files.write(files.resolve("minutes.txt"), "Minutes of the meeting".getBytes(StandardCharsets.UTF_8));
        page.locator("details.attach summary").click();
        page.locator("#file").setInputFiles(file);
        page.locator("button[formaction='/ui/attachments']").click();
        assertThat(page.locator("input[name=kind][value=supports]")).isChecked();
    }

    @Test
    void whatIsOverdueIsSaidInWords(Browser browser) {
        String key = "it-" + UUID.randomUUID();
        String title = "A promise that is late " + UUID.randomUUID();
        Api.as("importer1")
                .importLines(
                        "recommendations",
                        Json.createObjectBuilder()
                                .add("key", key)
                                .add("ediscussion", "e-2")
                                .add("title", title)
                                .add("text", "In full.")
                                .add("lang", "en")
                                .add("addressee", "Town of " + key)
                                .add("country", "ML")
                                .add("deadline", "2026-01-31")
                                .add("by", "facilitator1")
                                .add("at", "2026-01-01T00:00:00Z")
                                .build()
                                .toString())
                .expect(200);
        try (Person reader = Person.withoutScript(browser).open("/en/ledger?order=deadline&overdue=true")) {
            Page page = reader.page();
            assertThat(page.locator("main .lrow").first().locator(".chip").first())
                    .hasText("Overdue");
            page.locator("main .lrow a", new Page.LocatorOptions().setHasText(title))
                    .click();
            assertThat(page.locator(".notice.bad")).containsText("It was to be done by 31 Jan 2026");
            reader.open("/ar/ledger?addressee=Town%20of%20" + key);
            assertThat(page.locator("main .lrow")).hasCount(1);
            assertThat(page.locator("main .lrow .chip").first()).hasText("متأخرة");
        }
    }

    @Test
    void theStatementThatItFollowsFromIsChosenAmongThoseOfTheSummary(Browser browser) {
        int discussion = Summaries.closed("member1");
        String summary = Summaries.begun(discussion);
        Summaries.statement(summary, "Name who pays.", 1);
        int second = Summaries.statement(summary, "Say **until when**.", 1);
        try (Person facilitator = Person.withoutScript(browser)
                .signIn("facilitator1")
                .open("/en/ediscussion/" + discussion + "/ledger/new")) {
            Page page = facilitator.page();
            assertThat(page.locator("#statement option")).hasCount(3);
            page.locator("#statement").selectOption(String.valueOf(second));
            page.locator("#title").fill("Write an end into every agreement");
            page.locator("#body").fill("And who decides on another one.");
            page.locator("#addressee").fill("Town of Example");
            page.locator("#country").selectOption("ML");
            page.locator("button[value=publish]").click();
            assertThat(page.locator(".errsum a[href='#deadline']")).isVisible();
            assertThat(page.locator("#statement")).hasValue(String.valueOf(second));
            page.locator("#deadline").fill(TODAY.plusDays(40).toString());
            page.locator("button[value=publish]").click();
            assertThat(page.locator("#statement blockquote")).hasText("Say until when.");
            page.locator("#statement a").click();
            assertThat(page).hasURL(Pattern.compile("/en/ediscussion/" + discussion + "/summary#s" + second + "$"));
            assertThat(page.locator("#s" + second)).containsText("Say until when.");
            assertThat(facilitator.complaints()).isEmpty();
        }
    }

    private static void registered(String word) {
        Api.as("org1")
                .post(
                        "associations",
                        Json.createObjectBuilder()
                                .add("names", Json.createObjectBuilder().add("en", word + " of two towns"))
                                .add("lang", "en")
                                .add("summary", "Families of two towns pay for wells together.")
                                .add("country", "PL")
                                .add("place", "Lublin")
                                .add("origins", Json.createArrayBuilder().add("SN"))
                                .add("residences", Json.createArrayBuilder().add("PL"))
                                .add("themes", Json.createArrayBuilder().add("water-and-sanitation"))
                                .add("languages", Json.createArrayBuilder().add("fr"))
                                .build())
                .expect(201);
    }
}

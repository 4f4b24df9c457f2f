package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.api.Announced;
import org.m4d.portal.it.client.Api;

/** A facilitator sums up a week, plans phases and puts documents beside an e-discussion; everybody reads them. With scripts and without. */
@BrowserTest
class WeeklyIT {

    private static final Api FACILITATOR = Api.as("facilitator1");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWeekThatEndedIsSummedUpAndPinned(boolean scripts, Browser browser) {
        int id = Announced.inDays(-8, 9);
        int number = Api.as("member1")
                .post(
                        "ediscussions/" + id + "/contributions",
                        Json.createObjectBuilder()
                                .add("question", 1)
                                .add("body", "The committee keeps a fund.")
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("number");
        String address = "/en/ediscussion/" + id;
        String words = "The fund " + UUID.randomUUID();

        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(address)) {
            Page page = facilitator.page();
            assertThat(page.locator(".notice.warn")).containsText("Week 1 has ended without a summary.");
            page.locator(".notice.warn a").click();
            assertThat(page.locator("#week")).hasValue("1");
            page.locator("#body").fill(words + ", see #" + number + " and #999.");
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".errsum a[href='#body']")).containsText("#999");

            page.locator("#body").fill(words + ", see #" + number + ".");
            page.locator("#names").fill("twelve");
            page.locator("main button[value=publish]").click();
            assertThat(page.locator("#names-err")).isVisible();
            page.locator("#names").fill("#" + number);
            page.locator("main button[value=preview]").click();
            assertThat(page.locator("#body-preview")).containsText("#" + number);
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(facilitator.address()).contains("/weekly/1");

            page.locator("main a[href$='/weekly/1/edit']").click();
            assertThat(page.locator("#body")).hasValue(words + ", see #" + number + ".");
            page.locator("#body").fill(words + ", changed, see #" + number + ".");
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main .pagehead .badge")).isVisible();
            facilitator.open(address);
            assertThat(page.locator(".notice.warn")).hasCount(0);
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person reader = Person.with(scripts, browser).open(address)) {
            Page page = reader.page();
            assertThat(page.locator(".pagehead").first()).containsText("Week 2 of");
            assertThat(page.locator("#weekly")).containsText(words + ", changed");
            assertThat(page.locator("#c" + number + " .quoted-by a")).hasText("week 1");
            page.locator("#c" + number + " .quoted-by a").click();
            assertThat(page.locator("main .prose")).containsText(words);
            page.locator("main .prose a").click();
            assertThat(page.locator("#c" + number)).isVisible();
            reader.open(address + "/weekly");
            assertThat(page.locator("main .prose")).containsText(words);
            assertThat(page.locator("main a[href$='/weekly/new']")).hasCount(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void documentsAreAddedOrderedAndRemoved(boolean scripts, Browser browser) {
        String address = "/en/ediscussion/" + Announced.inDays(-8, 9);
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(address)) {
            Page page = facilitator.page();
            page.locator("#documents a[href$='/documents']").click();
            page.locator("#title").fill("Law");
            page.locator("form.attach button.pri").click();
            assertThat(page.locator("#url-err")).isVisible();
            assertThat(page.locator("#title")).hasValue("Law");
            page.locator("#url").fill("https://example.org/law");
            page.locator("form.attach button.pri").click();
            assertThat(page.locator(".notice.ok")).isVisible();

            page.locator("#title").fill("Concept note");
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "note.txt", "text/plain", "What is known.".getBytes(StandardCharsets.UTF_8)));
            page.locator("form.attach button.pri").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main ol h3")).hasText(new String[] {"Law", "Concept note"});
            page.locator("main ol button[value=up]").click();
            assertThat(page.locator("main ol h3")).hasText(new String[] {"Concept note", "Law"});
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open(address)) {
            Page page = reader.page();
            assertThat(page.locator("#documents li")).hasCount(2);
            assertThat(page.locator("#documents li").first()).containsText("TXT, 1 kB");
            assertThat(page.locator("#documents li").last()).containsText("example.org");
            assertThat(page.locator("#documents a[href$='/documents']")).hasCount(0);
        }
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(address + "/documents")) {
            Page page = facilitator.page();
            page.locator("main ol form[action$='/remove'] button").first().click();
            if (scripts) {
                page.locator("dialog[open] button.pri").click();
            } else {
                page.locator("section.notice button.pri").click();
            }
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main ol h3")).hasText("Law");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void phasesArePlannedAndShown(boolean scripts, Browser browser) {
        String address = "/en/ediscussion/" + Announced.inDays(-8, 9);
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(address)) {
            Page page = facilitator.page();
            page.locator("#phases a[href$='/phases']").click();
            String first = page.locator("#from-1").getAttribute("min");
            String last = page.locator("#from-1").getAttribute("max");
            page.locator("main button[value=add-phase]").click();
            page.locator("#name-2-en").fill("Cases");
            page.locator("#from-2").fill(first);
            page.locator("main button[value=save]").click();
            assertThat(page.locator("#until-2-err")).isVisible();
            assertThat(page.locator("#name-2-en")).hasValue("Cases");
            page.locator("#until-2").fill(last);
            page.locator("input[name=questions-2]").check();
            page.locator("main button[value=save]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("#name-1-en")).hasValue("Cases");
            assertThat(page.locator("input[name=questions-1]")).isChecked();
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open(address)) {
            Page page = reader.page();
            assertThat(page.locator(".pagehead").first()).containsText("Phase 1 of 1: Cases, until");
            assertThat(page.locator("#phases li")).containsText("Question 1");
            reader.open("/en/ediscussion/calendar");
            assertThat(page.locator("main")).containsText("Cases:");
        }
    }
}

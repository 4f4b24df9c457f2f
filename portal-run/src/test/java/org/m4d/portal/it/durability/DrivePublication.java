package org.m4d.portal.it.durability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.browser.Person;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.JudgedPdf;
import org.m4d.portal.it.durability.DriveCast.Contributor;
import org.m4d.portal.run.PortalRows;

/** The summary of the drive as a publication: read in four languages and on paper, cited, with the names of those who agreed, and corrected once. */
record DrivePublication(Browser browser, DriveCast cast, MovedClock clock, DrivenDiscussion discussion) {
    private static final int BY_API = 11;
    private static final int BY_PAGE = 11;

    /** With one by her page, and one who is suspended. */
    private static final int NAMED = BY_API + 2;

    private static final String CORRECTED = "One fund and one pump are kept; **each** is kept by both shores.";
    private static final String REASON = "The stress was missing.";

    /** Contributors agree to be named, one of them on the page and one while she is suspended; the team learns how many. */
    void namesAgreed() {
        cast.contributors().subList(0, BY_API).forEach(one -> name(one, true));
        name(cast.contributors().getLast(), true);
        Contributor one = cast.contributors().get(BY_PAGE);
        try (Person member =
                Person.withoutScript(browser).signIn(one.login()).open(discussion.address("en") + "/summary")) {
            Page page = member.page();
            page.locator("#naming button").click();
            assertThat(page.locator("#naming")).containsText("You are named.");
            assertThat(member.complaints()).isEmpty();
        }
        JsonObject counted = Api.as(DriveCast.SECOND).get(naming()).expect(200).json();
        assertThat(counted.getInt("count")).isEqualTo(NAMED);
    }

    private String naming() {
        return discussion.path() + "/naming";
    }

    private void name(Contributor one, boolean named) {
        one.api()
                .put(naming(), Json.createObjectBuilder().add("named", named).build())
                .expect(200);
    }

    /** Published with its minority report: a page in four languages, a PDF in each, an identifier, citations, and a record that waits for a library. */
    void published() {
        Api.as(DriveCast.FIRST)
                .post(discussion.path() + "/summary/publish", "{}")
                .expect(200);
        assertThat(discussion.state()).isEqualTo("published");
        assertThat(discussion.deeds()).startsWith("publish", "round-end");
        discussion.awaitOnPage("/summary", "Minority report, " + DriveEndorsement.DISSENTING + " people");

        int number = number();
        JsonObject publication = version(number, 1);
        assertThat(publication.getString("identifier")).isEqualTo(identifier(number, 1));
        assertThat(publication.getJsonArray("facilitators")).hasSize(2);
        assertThat(publication.getJsonArray("contributors")).hasSize(NAMED);
        assertThat(publication.toString()).contains(DriveEndorsement.REPLY);
        for (String language : DriveWords.LANGUAGES) {
            read(number, language);
            printed(number, 1, language);
        }
        cited(number);
        assertThat(awaitingLibrary(number)).containsExactly("1");
    }

    private int number() {
        return Records.items(Api.anonymous().get("publications?limit=100")).stream()
                .filter(one -> one.getInt("discussion") == discussion.id())
                .findFirst()
                .orElseThrow()
                .getInt("number");
    }

    private static JsonObject version(int number, int version) {
        return Api.anonymous()
                .get("publications/" + number + "/versions/" + version)
                .expect(200)
                .json();
    }

    /** The year is that of the portal's clock. */
    private String identifier(int number, int version) {
        return "m4d:" + clock.today().getYear() + "-" + number + "-v" + version;
    }

    /** As somebody reads it who is not signed in, where no scripts run. */
    private void read(int number, String language) {
        try (Person reader = Person.withoutScript(browser).open("/" + language + "/publication/" + number)) {
            Page page = reader.page();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("html")).hasAttribute("dir", "ar".equals(language) ? "rtl" : "ltr");
            assertThat(page.locator("main h1")).hasText(DriveProposal.TITLE);
            assertThat(page.locator(".stmt")).hasCount(DriveSummary.STATEMENTS);
            assertThat(page.locator("#citation")).containsText(identifier(number, 1));
            assertThat(page.locator("section[aria-labelledby=contributors] li")).hasCount(NAMED);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** Its PDF breaks no rule that a program can check, of those for readers who do not see and of those for archives. */
    private static void printed(int number, int version, String language) {
        byte[] pdf = Api.anonymous()
                .download("publications/" + number + "/summary.pdf?version=" + version + "&lang=" + language);
        assertThat(JudgedPdf.accessible(pdf)).as("PDF/UA-1, " + language).isEmpty();
        assertThat(JudgedPdf.archivable(pdf)).as("PDF/A-2a, " + language).isEmpty();
    }

    private static void cited(int number) {
        for (String ending : List.of("bib", "ris", "json")) {
            assertThat(Api.anonymous()
                            .get("publications/" + number + "/citation." + ending)
                            .expect(200)
                            .body())
                    .as(ending)
                    .contains(DriveProposal.TITLE)
                    .contains(Running.portal() + "/publication/" + number + "/v1");
        }
    }

    /** The versions whose record no library has taken yet; nothing but the table shows them until there is a library. */
    private static List<String> awaitingLibrary(int number) {
        return PortalRows.found(
                Running.home(),
                Running.data(),
                "select number from publication_version where publication_id = " + number
                        + " and recorded_at is null order by number");
    }

    /** A facilitator corrects a word on the page: another version. The first stays as it was, but for a name that is taken back. */
    void corrected() {
        int number = number();
        JsonObject first = version(number, 1);
        correct(number);
        JsonObject second =
                Api.anonymous().get("publications/" + number).expect(200).json();
        assertThat(second.getInt("version")).isEqualTo(2);
        assertThat(second.getString("identifier")).isEqualTo(identifier(number, 2));
        assertThat(second.getString("reason")).isEqualTo(REASON);
        assertThat(second.toString()).contains("<strong>each</strong>");
        assertThat(version(number, 1).getJsonArray("sections")).isEqualTo(first.getJsonArray("sections"));
        assertThat(discussion.deeds()).startsWith("amend", "publish");
        assertThat(awaitingLibrary(number)).containsExactly("1", "2");

        name(cast.contributors().get(BY_PAGE), false);
        for (int version = 1; version <= 2; version++) {
            assertThat(version(number, version).getJsonArray("contributors")).hasSize(NAMED - 1);
            printed(number, version, "en");
        }
    }

    private void correct(int number) {
        try (Person facilitator =
                Person.with(browser).signIn(DriveCast.FIRST).open("/en/publication/" + number + "/correct")) {
            Page page = facilitator.page();
            page.locator("#statement-1").fill(CORRECTED);
            page.locator("#reason").fill(REASON);
            page.locator("main form button.pri").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            facilitator.open("/en/publication/" + number + "/v1");
            assertThat(page.locator("main .notice.warn")).containsText("It was corrected since.");
            assertThat(facilitator.complaints()).isEmpty();
        }
    }
}

package org.m4d.portal.it.durability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.browser.Person;
import org.m4d.portal.it.browser.pages.EDiscussionPage;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.durability.DriveCast.Contributor;

/** The drive from a member's proposal to the opening of the discussion. */
record DriveProposal(Browser browser, DriveCast cast, MovedClock clock) {
    static final String TITLE = "What keeps a well running on two shores?";
    private static final int SUPPORTERS = 5;
    private static final int DAYS_TO_OPENING = 2;
    private static final int DAYS_TO_CLOSING = 22;
    private static final List<List<String>> QUESTIONS = List.of(
            List.of(
                    "What broke first?",
                    "Qu’est-ce qui a cassé d’abord ?",
                    "¿Qué se rompió primero?",
                    "ما الذي تعطل أولًا؟"),
            List.of(
                    "Who paid for the repair?",
                    "Qui a payé la réparation ?",
                    "¿Quién pagó la reparación?",
                    "من دفع ثمن الإصلاح؟"),
            List.of(
                    "Who decides about the fund?",
                    "Qui décide du fonds ?",
                    "¿Quién decide sobre el fondo?",
                    "من يقرر بشأن الصندوق؟"));

    /** A member proposes it on a phone where scripts do not run; five others support it. */
    DrivenDiscussion proposedAndSupported() {
        DrivenDiscussion discussion = new DrivenDiscussion(propose());
        assertThat(discussion.state()).isEqualTo("proposed");
        for (Contributor supporter : supporters()) {
            supporter
                    .api()
                    .send(
                            "PUT",
                            "proposals/" + discussion.id() + "/support",
                            "application/json",
                            BodyPublishers.noBody())
                    .expect(204);
        }
        assertThat(discussion.read().getInt("supporters")).isEqualTo(SUPPORTERS);
        return discussion;
    }

    private List<Contributor> supporters() {
        return cast.contributors().subList(0, SUPPORTERS);
    }

    private int propose() {
        try (Person member = Person.withoutScript(browser).signIn(DriveCast.PROPOSER)) {
            Page page = member.page();
            page.setViewportSize(320, 640);
            member.open("/en/ediscussion/propose");
            page.locator("#title").fill(TITLE);
            page.locator("#background")
                    .fill("Wells fail in their **third** year, when those who paid for them have gone home.");
            awaitAllLanguages(page);
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main h1")).hasText(TITLE);
            assertThat(member.complaints()).isEmpty();
            return Integer.parseInt(Pattern.compile("/en/ediscussion/(\\d+)")
                    .matcher(member.address())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1));
        }
    }

    private static void awaitAllLanguages(Page page) {
        DriveWords.LANGUAGES.forEach(language ->
                page.locator("input[name=languages][value=" + language + "]").check());
    }

    /** A facilitator takes it up with three questions in four languages, plans two phases, brings a document, names the audience, finds a colleague. */
    void takenUpAndPlanned(DrivenDiscussion discussion) {
        String address = discussion.address("en");
        try (Person facilitator = Person.with(browser).signIn(DriveCast.FIRST).open(address + "/take-up")) {
            takeUp(facilitator.page());
            planPhases(facilitator.open(address + "/phases").page());
            bringDocument(facilitator.open(address + "/documents").page());
            nameAudience(facilitator.open(address + "/audience").page());
            appoint(facilitator.open(address + "/team").page());
            assertThat(facilitator.complaints()).isEmpty();
        }
        JsonObject announced = discussion.read();
        assertThat(announced.getString("state")).isEqualTo("announced");
        assertThat(announced.getJsonArray("questions")).hasSize(QUESTIONS.size());
        assertThat(announced.getJsonArray("languages")).hasSize(DriveWords.LANGUAGES.size());
        assertThat(announced.getJsonArray("facilitators")).hasSize(2);
        assertThat(announced.getJsonObject("proposedBy").getString("name")).isEqualTo("Mariam Sissoko");
        assertThat(discussion.deeds()).containsExactly("appoint", "take-up", "propose");
        discussion.awaitOnPage("", "Concept note");
        Api awaited = cast.contributors().getLast().api();
        Eventually.until(
                "whom it awaits is told",
                DrivenDiscussion.PATIENCE,
                () -> discussion.told(awaited, "ediscussion_announced").size() == 1);
    }

    private void takeUp(Page page) {
        LocalDate today = clock.today();
        assertThat(page.locator("#title")).hasValue(TITLE);
        page.locator("#opens").fill(today.plusDays(DAYS_TO_OPENING).toString());
        page.locator("#closes").fill(today.plusDays(DAYS_TO_CLOSING).toString());
        awaitAllLanguages(page);
        page.locator("#question-1-en").fill(QUESTIONS.get(0).getFirst());
        page.locator("#question-2-en").fill(QUESTIONS.get(1).getFirst());
        page.locator("button[value=add-question]").click();
        assertThat(page.locator("#question-3-en")).isVisible();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            word(page, i);
        }
        page.locator("main button.pri[value=publish]").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        // and the discussion as a whole
        assertThat(new EDiscussionPage(page).questions()).hasCount(QUESTIONS.size() + 1);
    }

    private static void word(Page page, int question) {
        for (int i = 0; i < DriveWords.LANGUAGES.size(); i++) {
            String field = "#question-" + (question + 1) + "-" + DriveWords.LANGUAGES.get(i);
            if (i == 1) {
                page.locator("details:has(" + field + ") > summary").click();
            }
            page.locator(field).fill(QUESTIONS.get(question).get(i));
        }
    }

    private static void planPhases(Page page) {
        LocalDate first = LocalDate.parse(page.locator("#from-1").getAttribute("min"));
        LocalDate last = LocalDate.parse(page.locator("#from-1").getAttribute("max"));
        phase(page, 1, "Cases", first, first.plusDays(9));
        page.locator("main button[value=add-phase]").click();
        phase(page, 2, "Rules", first.plusDays(10), last);
        page.locator("input[name=questions-2][value='3']").check();
        page.locator("main button[value=save]").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        assertThat(page.locator("#name-2-en")).hasValue("Rules");
    }

    private static void phase(Page page, int row, String name, LocalDate from, LocalDate until) {
        page.locator("#name-" + row + "-en").fill(name);
        page.locator("#from-" + row).fill(from.toString());
        page.locator("#until-" + row).fill(until.toString());
    }

    private static void bringDocument(Page page) {
        page.locator("#title").fill("Concept note");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "note.txt", "text/plain", "What is known of wells.".getBytes(StandardCharsets.UTF_8)));
        page.locator("form.attach button.pri").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        assertThat(page.locator("main ol h3")).hasText("Concept note");
    }

    private void nameAudience(Page page) {
        String group = "input[name=groups][value='" + cast.group() + "']";
        page.locator(group).check();
        page.locator("main form button.pri").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        assertThat(page.locator(group)).isChecked();
    }

    private static void appoint(Page page) {
        page.locator("#login").fill(DriveCast.SECOND);
        page.locator("main form button.pri").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        assertThat(page.locator("main ul.first-line > li")).hasCount(2);
    }

    /** Its date opens it, to the minute and without anybody's doing; the timer writes it down, and those who follow it are told. */
    void opened(DrivenDiscussion discussion) {
        Instant opens = discussion.opens();
        assertThat(LocalDate.ofInstant(opens, ZoneOffset.UTC)).isAfter(clock.today());
        Contributor supporter = supporters().getFirst();
        clock.to(opens.minus(Duration.ofMinutes(30)));
        assertThat(discussion.state()).isEqualTo("announced");
        refused(supporter.api(), discussion, 409);
        int before = mails(supporter);

        clock.to(opens.plus(Duration.ofMinutes(1)));
        JsonObject open = discussion.read();
        assertThat(open.getString("state")).isEqualTo("open");
        assertThat(open.getBoolean("takesContributions")).isTrue();
        discussion.awaitDeed("opening");
        discussion.awaitOnPage("", "href=\"#contribute\"");
        for (Contributor one : supporters()) {
            Api api = one.api();
            Eventually.until(
                    "told of the opening", DrivenDiscussion.PATIENCE, () -> discussion.told(api, "ediscussion").stream()
                            .anyMatch(notice ->
                                    !Instant.parse(notice.getString("at")).isBefore(opens)));
        }
        Eventually.until("a mail tells it", DrivenDiscussion.PATIENCE, () -> mails(supporter) > before);
    }

    private static int mails(Contributor one) {
        return (int) one.box().mails().stream()
                .filter(mail -> mail.text().contains(TITLE))
                .count();
    }

    private static void refused(Api who, DrivenDiscussion discussion, int status) {
        who.post(
                        discussion.path() + "/contributions",
                        Json.createObjectBuilder()
                                .add("body", "Not now.")
                                .add("lang", "en")
                                .build())
                .expectProblem(status);
    }
}

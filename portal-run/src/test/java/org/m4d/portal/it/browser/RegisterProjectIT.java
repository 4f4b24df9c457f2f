package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.browser.pages.AssociationForm;
import org.m4d.portal.it.browser.pages.ProjectForm;
import org.m4d.portal.it.browser.pages.SearchPage;

/** The third job: a manager registers her association and a project, and the authorities at both ends find them. */
@BrowserTest
class RegisterProjectIT {
    private static final String SUMMARY =
            "Families of two towns pay for a water tower together, and a committee in each of them answers for it.";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aManagerRegistersBothAndTheAuthoritiesFindThem(boolean scripts, Browser browser) {
        String id = UUID.randomUUID().toString();
        String association = "Friends of the well " + id;
        String title = "A water tower for Mbour " + id;
        try (Person manager = Person.with(scripts, browser).signIn("org1")) {
            registerAssociation(manager, association);
            registerProject(manager, association, title);
            assertThat(manager.page().locator("main h1")).hasText(title);
            assertThat(manager.page().locator(".notice.ok")).isVisible();
            assertThat(manager.page().locator("main")).containsText(association);
            assertThat(manager.complaints()).isEmpty();
        }
        for (String officer : new String[] {"authority1", "authority2"}) {
            try (Person authority =
                    Person.with(scripts, browser).signIn(officer).open("/en/me")) {
                authority.page().locator("main a", named(title)).first().click();
                assertThat(authority.page().locator("main h1")).hasText(title);
                authority.page().locator("main a", named(association)).first().click();
                assertThat(authority.page().locator("main h1")).hasText(association);
                findInSearch(authority, title);
                findAtTheAuthority(
                        authority, "authority1".equals(officer) ? "Municipality of Mbour" : "Lublin Region", title);
            }
        }
    }

    private static void findInSearch(Person authority, String title) {
        Eventually.soon("the project in the index", () -> {
            authority.open("/en/search?type=project&q=" + title.replace(' ', '+'));
            return authority.page().locator("#results h3 a", named(title)).count() > 0;
        });
        SearchPage search = new SearchPage(authority.page());
        assertThat(search.choice("type", "project")).isChecked();
        authority.page().locator("#results h3 a", named(title)).first().click();
        assertThat(authority.page().locator("main h1")).hasText(title);
    }

    /** From the project to the page of the authority, which names it; for everybody. */
    private static void findAtTheAuthority(Person authority, String organisation, String title) {
        authority.page().locator("main a", named(organisation)).first().click();
        assertThat(authority.page().locator("main h1")).containsText(organisation);
        assertThat(authority.page().locator("main a", named(title)).first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsMissingIsSaidAndNothingIsLost(boolean scripts, Browser browser) {
        try (Person manager = Person.with(scripts, browser).signIn("org1").open("/en/project/new")) {
            ProjectForm form = new ProjectForm(manager.page());
            form.what("A project with one partner only", SUMMARY, "SN", "PL")
                    .partner("Lublin Region", "authority-destination");
            assertThat(form.partners()).hasCount(1);
            form.when("2026-05-01", "2025-05-01").publish();

            assertThat(form.errors().first()).isVisible();
            assertThat(form.writtenTitle()).isEqualTo("A project with one partner only");
            assertThat(form.partners()).hasCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"association/new", "project/new"})
    void thoseWhoAreNotSignedInAreLedToTheLogin(String form, Browser browser) {
        try (Person reader = Person.with(browser)) {
            reader.page().navigate(org.m4d.portal.it.Running.portal() + "/en/" + form);
            assertThat(reader.page().locator("a[href^='/login'], #kc-login").first())
                    .isVisible();
            assertThat(reader.page().locator("form[data-draft]")).hasCount(0);
        }
    }

    private static void registerAssociation(Person manager, String name) {
        manager.open("/en/association/new");
        AssociationForm form = new AssociationForm(manager.page());
        form.name(name).register();
        assertThat(form.errors().first()).isVisible();
        assertThat(form.writtenName()).isEqualTo(name);

        form.seat("PL", "Lublin")
                .between("SN", "PL")
                .about(SUMMARY, "water-and-sanitation")
                .register();
        assertThat(manager.page().locator("main h1")).hasText(name);
    }

    private static void registerProject(Person manager, String association, String title) {
        manager.open("/en/project/new");
        ProjectForm form = new ProjectForm(manager.page());
        form.what(title, SUMMARY, "SN", "PL")
                .ledBy(association)
                .partner("Municipality of Mbour", "authority-origin")
                .partner("Lublin Region", "authority-destination")
                .when("2026-01-01", "2027-06-30")
                .budget("48000", "EUR")
                .about(SUMMARY + " " + SUMMARY, "water-and-sanitation", "finance")
                .publish();
    }

    private static com.microsoft.playwright.Page.LocatorOptions named(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}

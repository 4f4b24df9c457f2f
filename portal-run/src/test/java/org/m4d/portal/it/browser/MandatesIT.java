package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.browser.pages.AssociationForm;
import org.m4d.portal.it.browser.pages.MandatesForm;
import org.m4d.portal.it.browser.pages.OwnMandates;
import org.m4d.portal.it.browser.pages.WaitingOffices;
import org.m4d.portal.it.client.Api;

/** Who acts for an association is decided by its managers, on the page that does it with PrimeFaces. */
@BrowserTest
class MandatesIT {
    private static final ContainsTextOptions ANY_CASE = new ContainsTextOptions().setIgnoreCase(true);

    @Test
    void aManagerGivesAMandateAndEndsIt(Browser browser) {
        String address;
        try (Person manager = Person.with(browser).signIn("org1")) {
            address = registered(manager);
            MandatesForm mandates = new MandatesForm(manager.open(address).page());
            assertThat(mandates.buttonToEnd("Ousmane Faty")).hasCount(0);

            mandates.choose("mariam", "Mariam Sissoko").as("owner");
            mandates.give();
            assertThat(mandates.notice()).containsText("Mariam Sissoko");
            assertThat(mandates.row("Mariam Sissoko")).containsText("manager", ANY_CASE);
            assertThat(mandates.buttonToEnd("Ousmane Faty")).hasCount(1);
        }
        try (Person member = Person.with(browser).signIn("member1").open(address)) {
            assertThat(new MandatesForm(member.page()).row("Mariam Sissoko")).isVisible();
        }
        try (Person manager = Person.with(browser).signIn("org1").open(address)) {
            MandatesForm mandates = new MandatesForm(manager.page());
            mandates.buttonToEnd("Mariam Sissoko").click();
            assertThat(mandates.question()).containsText("Mariam Sissoko");
            manager.page().keyboard().press("Escape");
            assertThat(mandates.question()).isHidden();
            assertThat(mandates.row("Mariam Sissoko")).isVisible();

            mandates.buttonToEnd("Mariam Sissoko").click();
            mandates.agree();
            assertThat(mandates.notice()).containsText("Mariam Sissoko");
            assertThat(mandates.row("Mariam Sissoko")).hasCount(0);
            assertThat(mandates.ended("Mariam Sissoko")).hasCount(1);
            assertThat(manager.complaints()).isEmpty();
        }
        try (Person member = Person.with(browser).signIn("member1")) {
            assertThat(status(member, address)).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsNotAloneInChargeLaysAMandateDown(boolean scripts, Browser browser) {
        try (Person manager = signedIn("org1", scripts, browser)) {
            String address = registered(manager);
            String organisation =
                    manager.page().locator("main h1").textContent().strip();
            OwnMandates own = new OwnMandates(manager.open("/en/me").page());
            own.layDown(organisation, scripts);
            assertThat(own.errors()).containsText("Give somebody else the mandate first");

            MandatesForm mandates = new MandatesForm(manager.open(address).page());
            mandates.type("mariam").as("owner");
            mandates.give();
            mandates.meant("Mariam Sissoko").click();
            assertThat(mandates.notice()).containsText("Mariam Sissoko");
            own = new OwnMandates(manager.open("/en/me").page());
            own.layDown(organisation, scripts);
            assertThat(own.notice()).containsText(organisation);
            assertThat(own.row(organisation)).hasCount(0);
            assertThat(status(manager, address)).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOfficeIsAskedForAndConfirmedByAnAdministrator(boolean scripts, Browser browser) {
        String name = "Commune of the office " + UUID.randomUUID();
        String authority = "/en/authority/" + onRecord(name);
        try (Person member = signedIn("member2", scripts, browser).open(authority)) {
            member.page().locator("form[action$='/office'] button").click();
            assertThat(member.page().locator("main .notice")).isVisible();
            assertThat(member.page().locator("form[action$='/office']")).hasCount(0);
        }
        try (Person administrator = signedIn("admin1", scripts, browser)) {
            WaitingOffices waiting = new WaitingOffices(
                    administrator.open("/en/authority/mandates").page());
            waiting.confirm(name, scripts);
            assertThat(waiting.notice()).isVisible();
            assertThat(waiting.row(name)).hasCount(0);
            assertThat(administrator.complaints()).isEmpty();
        }
        try (Person officer = signedIn("member2", scripts, browser).open(authority)) {
            assertThat(officer.page().locator("main a[href$='/edit']")).isVisible();
        }
    }

    @Test
    void itWorksWithoutScriptToo(Browser browser) {
        try (Person manager = Person.withoutScript(browser).signIn("org1")) {
            MandatesForm mandates =
                    new MandatesForm(manager.open(registered(manager)).page());
            mandates.type("lucia").as("editor");
            mandates.give();
            assertThat(mandates.errors()).containsText("Member");
            mandates.meant("Lucía Paredes").click();
            assertThat(mandates.notice()).containsText("Lucía Paredes");
            mandates.buttonToEnd("Lucía Paredes").click();
            assertThat(mandates.ended("Lucía Paredes")).hasCount(1);
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsField(Browser browser) {
        try (Person manager = Person.with(browser).signIn("org1")) {
            MandatesForm mandates =
                    new MandatesForm(manager.open(registered(manager)).page());
            mandates.give();
            assertThat(mandates.errors()).isFocused();
            mandates.errors().locator("a").first().click();
            assertThat(mandates.member()).isFocused();
        }
    }

    @Test
    void nobodyElseSeesOrDecidesIt(Browser browser) {
        String address;
        try (Person manager = Person.with(browser).signIn("org1")) {
            address = registered(manager);
        }
        try (Person other = Person.with(browser).signIn("member2")) {
            assertThat(status(other, address)).isEqualTo(403);
            assertThat(other.page().locator("form#people")).hasCount(0);
        }
        try (Person administrator = Person.with(browser).signIn("admin1").open(address)) {
            assertThat(new MandatesForm(administrator.page()).buttonToEnd("Ousmane Faty"))
                    .hasCount(1);
        }
    }

    private static Person signedIn(String user, boolean scripts, Browser browser) {
        return (scripts ? Person.with(browser) : Person.withoutScript(browser)).signIn(user);
    }

    /** A new authority without officers; its number. */
    private static long onRecord(String name) {
        JsonObject record = Json.createObjectBuilder()
                .add("names", Json.createObjectBuilder().add("en", name))
                .add("lang", "en")
                .add("summary", "A commune on the coast.")
                .add("level", "local")
                .add("country", "SN")
                .add("place", "Fatick")
                .build();
        return Api.as("admin1")
                .post("authorities", record)
                .expect(201)
                .json()
                .getJsonNumber("id")
                .longValue();
    }

    private static int status(Person person, String address) {
        Response response = person.page().navigate(Running.portal() + address);
        return response.status();
    }

    /** A new association that org1 manages alone. */
    private static String registered(Person manager) {
        manager.open("/en/association/new");
        new AssociationForm(manager.page())
                .name("Friends of the mandate " + UUID.randomUUID())
                .seat("PL", "Lublin")
                .between("SN", "PL")
                .about("Families of two towns pay for a water tower together.", "water-and-sanitation")
                .register();
        return manager.page().locator("main .pagehead a[href$='/mandates']").getAttribute("href");
    }
}

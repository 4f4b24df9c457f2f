package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Keycloak;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;

/**
 * Who takes part in the drive: forty contributors with accounts of their own, known to the portal by an import and gathered in a group; a second
 * facilitator; and people of the demonstration.
 *
 * @param group the id of the group that holds all contributors, and {@link #PROPOSER} who owns it
 */
record DriveCast(List<Contributor> contributors, int group) {
    static final int CONTRIBUTORS = 40;
    static final String PROPOSER = "member1";
    static final String FIRST = "facilitator1";
    static final String SECOND = "drive-facilitator";
    static final String AUTHORITY = "authority1";
    static final String MODERATOR = "moderator1";
    static final String ADMINISTRATOR = "admin1";

    /** Of the demonstration, and of the second facilitator. */
    private static final List<String> OTHER_NAMES =
            List.of("Mariam Sissoko", "Klara Meinhardt", "Awa Tall", "Second Facilitator", PROPOSER, FIRST, SECOND);

    private static final List<String> STAKEHOLDERS =
            List.of("diaspora-association", "ngo", "university", "practitioner");
    private static final List<String> COUNTRIES = List.of("GH", "SN", "EC", "MA");
    private static final List<String> GIVEN =
            List.of("Adwoa", "Bintou", "Camila", "Dalila", "Esi", "Fanta", "Gabriel", "Hamza", "Kofi", "Lamine");
    private static final List<String> FAMILY = List.of("Ampomah", "Badji", "Cevallos", "Drissi");

    /**
     * One of the forty.
     *
     * @param lang the language that she writes
     */
    record Contributor(int index, String login, String name, String organisation, String lang) {

        /** With a fresh token: they are short-lived. */
        Api api() {
            return Api.as(login);
        }

        MailBox box() {
            return MailServer.running().box(login + "@example.org");
        }
    }

    /** Makes all of them. */
    static DriveCast assemble() {
        List<Contributor> all = new ArrayList<>();
        for (int i = 0; i < CONTRIBUTORS; i++) {
            all.add(contributor(i));
        }
        List<String> lines = all.stream().map(DriveCast::registered).toList();
        imported("members", lines.toArray(String[]::new));
        facilitator();
        JsonObject group = imported("groups", group(all));
        return new DriveCast(List.copyOf(all), group.getInt("id"));
    }

    private static Contributor contributor(int i) {
        String name = GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get(i / GIVEN.size());
        return new Contributor(
                i,
                "drive-contributor-" + i,
                name,
                "Wells of " + name,
                DriveWords.LANGUAGES.get(i % DriveWords.LANGUAGES.size()));
    }

    /** Gives somebody an account; what the import says of her. */
    private static String registered(Contributor one) {
        int kind = one.index() % STAKEHOLDERS.size();
        // the administrator's token lives for a minute
        String subject = Keycloak.administration().register(one.login());
        return Json.createObjectBuilder()
                .add("key", one.login())
                .add("subject", subject)
                .add("name", one.name())
                .add("stakeholder", STAKEHOLDERS.get(kind))
                .add("organisation", one.organisation())
                .add("countries", Json.createArrayBuilder().add(COUNTRIES.get(kind)))
                .add("languages", Json.createArrayBuilder().add(one.lang()))
                .add("interests", Json.createArrayBuilder().add("water-and-sanitation"))
                .add("lang", one.lang())
                .build()
                .toString();
    }

    private static String group(List<Contributor> all) {
        return Json.createObjectBuilder()
                .add("key", "drive-group")
                .add("kind", "open")
                .add("name", "Wells on two shores")
                .add("description", "Those who keep wells running.")
                .add("lang", "en")
                .add("owner", PROPOSER)
                .add(
                        "members",
                        Json.createArrayBuilder(
                                all.stream().map(Contributor::login).toList()))
                .add("themes", Json.createArrayBuilder().add("water-and-sanitation"))
                .add("countries", Json.createArrayBuilder(COUNTRIES))
                .add("languages", Json.createArrayBuilder(DriveWords.LANGUAGES))
                .build()
                .toString();
    }

    /** @return what was said of the last line */
    private static JsonObject imported(String kind, String... lines) {
        String answer = Api.as("importer1").importLines(kind, lines).expect(200).body();
        List<JsonObject> outcomes = answer.lines()
                .filter(line -> !line.isBlank())
                .map(DriveCast::parsed)
                .toList();
        assertThat(outcomes).hasSize(lines.length).allSatisfy(outcome -> assertThat(outcome.getString("status"))
                .as(outcome.toString())
                .isEqualTo("created"));
        return outcomes.getLast();
    }

    private static JsonObject parsed(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    /** Somebody who holds the realm role that an appointment takes, and comes for the first time. */
    private static void facilitator() {
        Keycloak keycloak = Keycloak.administration();
        String id = keycloak.register(SECOND);
        JsonArray role = Json.createArrayBuilder()
                .add(keycloak.get("/roles/facilitator").asJsonObject())
                .build();
        keycloak.send("POST", "/users/" + id + "/role-mappings/realm", role).expect(204);
        Api.as(SECOND)
                .put(
                        "me",
                        Json.createObjectBuilder()
                                .add("name", "Second Facilitator")
                                .add("stakeholder", "NGO")
                                .add("countries", Json.createArrayBuilder())
                                .add("languages", Json.createArrayBuilder())
                                .add("interests", Json.createArrayBuilder())
                                .build())
                .expect(201);
    }

    /** Names, logins and organisations of all who take part: what nobody may be known by. */
    List<String> names() {
        return Stream.concat(
                        OTHER_NAMES.stream(),
                        contributors.stream().flatMap(one -> Stream.of(one.login(), one.name(), one.organisation())))
                .toList();
    }
}

package org.m4d.portal.it.permissions;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Keycloak;
import org.m4d.portal.it.client.Visitor;

/** Who plays the roles of a table in one scene. */
final class People {
    /** Newcomers may write little, and what authors write is counted by the minute: both are others in each place. */
    private static final Map<String, String> IN_FORUMS = Map.of(
            "member", "authority2",
            "member of the group", "reviewer1",
            "owner of the group", "reviewer2",
            "moderator", "moderator1",
            "moderator in the group", "moderator2",
            "facilitator", "facilitator1",
            "administrator", "admin1");

    private static final Map<String, Program> PROGRAMS = new HashMap<>();

    private static final Duration FRESH = Duration.ofMinutes(2);

    private record Program(Api api, Instant since) {}

    /**
     * A browser with a session.
     *
     * @param csrf the secret of its forms; empty for nobody
     */
    record Browser(Visitor visitor, String csrf) {}

    private final Map<String, String> users;
    private final Map<String, Browser> browsers = new HashMap<>();

    /** @param users by role, usernames with the password of all demonstration users; no role of nobody */
    People(Map<String, String> users) {
        this.users = Map.copyOf(users);
    }

    static People ofForum(String author) {
        Map<String, String> users = new HashMap<>(IN_FORUMS);
        users.put("author", author);
        users.put("newcomer", registered());
        return new People(users);
    }

    Api api(String role) {
        String user = users.get(role);
        return user == null ? Api.anonymous() : program(user);
    }

    Browser browser(String role) {
        String user = users.get(role);
        return user == null ? new Browser(new Visitor(), "") : browsers.computeIfAbsent(user, People::signedIn);
    }

    /** One after the other: Keycloak refuses who signs in twice in the same moment. A token is good for some minutes alone. */
    private static synchronized Api program(String user) {
        Program known = PROGRAMS.get(user);
        if (known == null || known.since().plus(FRESH).isBefore(Instant.now())) {
            known = new Program(Api.as(user), Instant.now());
            PROGRAMS.put(user, known);
        }
        return known.api();
    }

    private static synchronized Browser signedIn(String user) {
        Visitor visitor = new Visitor().signIn(user, "demo");
        return new Browser(visitor, visitor.csrf());
    }

    /**
     * Somebody with an account of her own, of whom the portal knows nothing else: trust level 0.
     *
     * @param roles realm roles beside that of every member
     * @return her username
     */
    static String registered(String... roles) {
        String name = "it-permissions-" + UUID.randomUUID();
        Keycloak accounts = Keycloak.administration();
        String account = accounts.register(name);
        for (String role : roles) {
            accounts.give(account, role);
        }
        Api.as(name)
                .put(
                        "me",
                        Json.createObjectBuilder()
                                .add("name", "New Member")
                                .add("stakeholder", "NGO")
                                .add("countries", Json.createArrayBuilder())
                                .add("languages", Json.createArrayBuilder())
                                .add("interests", Json.createArrayBuilder())
                                .build())
                .expect(201);
        return name;
    }
}

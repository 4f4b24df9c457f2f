package org.m4d.portal.it.permissions;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Keycloak;
import org.m4d.portal.it.client.Visitor;

/**
 * Who plays the roles of one place. Authors and newcomers are others in each place: newcomers may write little, and what authors write is
 * counted by the minute.
 */
final class People {
    private static final Map<String, String> EVERYWHERE = Map.of(
            "member", "authority2",
            "member of the group", "reviewer1",
            "owner of the group", "reviewer2",
            "moderator", "moderator1",
            "moderator in the group", "moderator2",
            "facilitator", "facilitator1",
            "administrator", "admin1");
    private static final Map<String, Api> PROGRAMS = new ConcurrentHashMap<>();

    /**
     * A browser with a session.
     *
     * @param csrf the secret of its forms; empty for nobody
     */
    record Browser(Visitor visitor, String csrf) {}

    private final Map<String, String> users = new HashMap<>(EVERYWHERE);
    private final Map<String, Browser> browsers = new HashMap<>();

    People(String author) {
        users.put("author", author);
        users.put("newcomer", newcomer());
    }

    Api api(String role) {
        String user = users.get(role);
        return user == null ? Api.anonymous() : PROGRAMS.computeIfAbsent(user, Api::as);
    }

    Browser browser(String role) {
        String user = users.get(role);
        return user == null
                ? new Browser(new Visitor(), "")
                : browsers.computeIfAbsent(user, name -> {
                    Visitor visitor = new Visitor().signIn(name, "demo");
                    return new Browser(visitor, visitor.csrf());
                });
    }

    private static String newcomer() {
        String name = "it-permissions-" + UUID.randomUUID();
        Keycloak.administration().register(name);
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

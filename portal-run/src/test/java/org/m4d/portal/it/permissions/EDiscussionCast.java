package org.m4d.portal.it.permissions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.m4d.portal.it.api.Groups;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Api;

/**
 * Who plays the roles of e-discussions. Most have accounts of their own, so that what other tests proposed and wrote, and how much, does
 * not matter; nobody is restricted before {@link #restrict}.
 */
final class EDiscussionCast {
    /** Announces and runs what is tried. */
    static final String TEAM = "team";

    private static final int KNOWN = 2;
    private static final List<String> MEMBERS =
            List.of("member", "contributor", "proposer", "addressee", "silenced", "suspended");
    private static final String FACILITATOR = "facilitator";

    private final Map<String, String> users =
            new HashMap<>(Map.of(TEAM, "facilitator1", "moderator", "moderator1", "administrator", "admin1"));
    private final String colleague = People.registered(FACILITATOR);
    private final int organisation;

    EDiscussionCast() {
        MEMBERS.forEach(role -> users.put(role, People.registered()));
        users.put(FACILITATOR, People.registered(FACILITATOR));
        MEMBERS.forEach(this::makeKnown);
        organisation = Api.as(user("addressee"))
                .post("associations", Records.association("Wells of " + UUID.randomUUID()))
                .expect(201)
                .json()
                .getInt("id");
    }

    /** They with a newcomer of their own, for newcomers may write little. */
    People people() {
        Map<String, String> all = new HashMap<>(users);
        all.put("newcomer", People.registered());
        return new People(all);
    }

    /** The username of who plays a role. */
    String user(String role) {
        return users.get(role);
    }

    /** The username of a facilitator who plays no role but to be taken into teams. */
    String colleague() {
        return colleague;
    }

    /** The number of the organisation for which the addressee speaks. */
    int organisation() {
        return organisation;
    }

    /** From now on the silenced is silenced, and the suspended suspended. */
    void restrict() {
        JsonObject day = Json.createObjectBuilder(Place.WHY)
                .add("until", Instant.now().plus(Duration.ofDays(1)).toString())
                .build();
        Api moderator = Api.as(user("moderator"));
        moderator.post(standing("silenced") + "silence", day).expect(200);
        moderator.post(standing("suspended") + "suspension", day).expect(200);
    }

    /** Nobody's words wait, and nobody has to write slowly. */
    private void makeKnown(String role) {
        Api.as(user("moderator"))
                .put(
                        standing(role) + "level",
                        Json.createObjectBuilder().add("level", KNOWN).build())
                .expect(200);
    }

    private String standing(String role) {
        return "members/" + Groups.member(Api.as(user(role))) + "/standing/";
    }
}

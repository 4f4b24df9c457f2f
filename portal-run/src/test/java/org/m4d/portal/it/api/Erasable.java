package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.UUID;
import org.m4d.portal.it.client.Api;

/** Members who can be erased without being missed by other tests: nobody signs in as them. */
public final class Erasable {
    private Erasable() {}

    /**
     * Makes one.
     *
     * @return her number
     */
    public static int join(String name) {
        String key = "it-erasable-" + UUID.randomUUID();
        String imported = Api.as("importer1")
                .importLines(
                        "members",
                        Json.createObjectBuilder()
                                .add("key", key)
                                .add("subject", UUID.randomUUID().toString())
                                .add("name", name)
                                .add("stakeholder", "ngo")
                                .add("countries", Json.createArrayBuilder())
                                .add("languages", Json.createArrayBuilder().add("en"))
                                .add("interests", Json.createArrayBuilder())
                                .add("lang", "en")
                                .build()
                                .toString())
                .body();
        assertThat(imported).contains("\"created\"");
        return Integer.parseInt(imported.replaceAll("(?s).*\"id\":([0-9]+).*", "$1"));
    }
}

package org.m4d.portal.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.m4d.portal.imports.ImportService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Role;

/** Makes forums for tests, each its own. */
@ApplicationScoped
public class SampleForum {

    @Inject
    ImportService imports;

    @Inject
    Acting acting;

    @Inject
    Players players;

    /** The slug of a new, empty forum. */
    public String make() {
        String slug = "it-" + UUID.randomUUID();
        acting.as(players.member("Test Importer", Role.IMPORTER), () -> imports.take("forums", line(slug)));
        return slug;
    }

    private static JsonObject line(String slug) {
        JsonObject names = Json.createObjectBuilder(Map.of("en", "Forum", "fr", "Forum", "es", "Foro", "ar", "منتدى"))
                .build();
        return Json.createObjectBuilder()
                .add("key", slug)
                .add("section", "it")
                .add("sectionNames", names)
                .add("names", names)
                .add("descriptions", names)
                .add("position", 1)
                .build();
    }
}

package org.m4d.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** The features and the floors they stand on, as docs/architecture.md has them. A feature knows those of lower floors and no other. */
final class Features {

    static final String ROOT = "org.m4d.portal.";

    /**
     * From the ground up. Audit stands on security, of which it learns who acted; organisations stand on postings, for what they say of
     * themselves is written like any contribution.
     */
    private static final List<List<String>> FLOORS = List.of(
            List.of("common"),
            List.of("mime", "document"),
            List.of("security"),
            List.of("audit"),
            List.of("taxonomy", "attachment"),
            List.of("member", "preview"),
            List.of("mail"),
            List.of("posting"),
            List.of("organisation"),
            List.of("moderation", "notification"),
            List.of(
                    "forum",
                    "group",
                    "conversation",
                    "ediscussion",
                    "practice",
                    "association",
                    "country",
                    "news",
                    "consultation"),
            List.of("project", "partnership", "weekly", "synthesis"),
            List.of("publication"),
            List.of("ledger"),
            List.of("administration", "imports", "archive"));

    private Features() {}

    /** The feature that a class belongs to; empty for everybody else's classes. */
    static Optional<String> of(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return name.startsWith(ROOT)
                ? Optional.of(name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
                : Optional.empty();
    }

    /** The floor of a feature, counted from 0; empty when nobody gave it one. */
    static Optional<Integer> floor(String feature) {
        return FLOORS.stream()
                .filter(floor -> floor.contains(feature))
                .findFirst()
                .map(FLOORS::indexOf);
    }
}

package org.m4d.portal.web.text;

import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.PortalLanguage;

/** Texts that were looked at and are rightly the same as in English. */
final class SameInEnglish {

    private static final Map<PortalLanguage, Set<String>> WORDS = Map.of(
            PortalLanguage.FR,
            Set.of(
                    "{0}, {1}",
                    "e-Discussions",
                    "forums",
                    "Design",
                    "Europe",
                    "Corridor",
                    "Corridors",
                    "international",
                    "local",
                    "national",
                    "Destination {0}",
                    "version {0}",
                    "Forum",
                    "Administration",
                    "Images",
                    "Menu",
                    "Forums",
                    "Associations",
                    "Association",
                    "Pages",
                    "Page",
                    "Code",
                    "Licences",
                    "Type",
                    "Types",
                    "Version {0}",
                    "Contribution",
                    "Contributions",
                    "Conversations",
                    "Question",
                    "Questions",
                    "Question {0}",
                    "Description",
                    "Contact",
                    "Date",
                    "Dates",
                    "Organisation",
                    "Organisations",
                    "Total",
                    "Source",
                    "Sources",
                    "Budget",
                    "Note",
                    "Notes",
                    "International",
                    "Mentions",
                    "Message",
                    "Message {0}",
                    "Messages",
                    "Archives",
                    "Public",
                    "Documents",
                    "Introduction",
                    "contribution {0}",
                    ", "),
            PortalLanguage.ES,
            Set.of(
                    "{0}: {1}",
                    "Software: Apache 2.0.",
                    "Asia",
                    "{0}, {1}",
                    "local",
                    "regional",
                    ":",
                    ", ",
                    "Error {0}",
                    "Error:",
                    "Local",
                    "Regional",
                    "Total"),
            PortalLanguage.AR,
            Set.of("{0}: {1}", ":"));

    private SameInEnglish() {}

    static boolean allowed(PortalLanguage language, String text) {
        return WORDS.get(language).contains(text);
    }
}

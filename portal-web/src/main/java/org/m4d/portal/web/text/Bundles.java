package org.m4d.portal.web.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Spacing;

/** All texts of the interface, in all languages, read once. A file each for a feature and a language: {@code i18n/forum_fr.properties}. */
@ApplicationScoped
public class Bundles {

    /** The features that have texts. */
    static final List<String> NAMES = List.of(
            "frame",
            "errors",
            "fields",
            "home",
            "forum",
            "attachment",
            "tag",
            "forums",
            "group",
            "search",
            "member",
            "stakeholder",
            "practice",
            "results",
            "expired",
            "ediscussion",
            "summary",
            "publication",
            "silence",
            "weekly",
            "document",
            "phase",
            "ledger",
            "organisation",
            "project",
            "mine",
            "talk",
            "moderation",
            "country",
            "writing",
            "about",
            "reaction",
            "poll",
            "question",
            "design",
            "reading",
            "notice",
            "feed",
            "archive",
            "mail",
            "administration",
            "calendar",
            "opendata");

    private final Map<PortalLanguage, Map<String, String>> texts = new EnumMap<>(PortalLanguage.class);

    @PostConstruct
    void read() {
        for (PortalLanguage language : PortalLanguage.values()) {
            Map<String, String> all = new TreeMap<>();
            NAMES.forEach(name -> all.putAll(read(name, language)));
            texts.put(language, all);
        }
    }

    /** The pattern of a text; null when there is none. */
    String pattern(PortalLanguage language, String key) {
        return texts.get(language).get(key);
    }

    static Map<String, String> read(String name, PortalLanguage language) {
        String file = "/i18n/" + name + "_" + language.code() + ".properties";
        try (InputStream in = Bundles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("missing: " + file);
            }
            Map<String, String> read = new TreeMap<>();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.forEach((key, value) -> read.put((String) key, Spacing.of(language, (String) value)));
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.m4d.portal.run;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The settings that the running portal was started with, so that {@code status}, {@code stop} and the rest find it though
 * their own environment says nothing of its ports.
 */
final class RunningSettings {
    private static final Set<String> SECRET = Set.of(
            "PORTAL_IMPORT_TOKEN", "PORTAL_MAIL_SECRET", "PORTAL_MAIL_SMTP_PASSWORD", "PORTAL_MAIL_IMAP_PASSWORD");

    private final Path file;

    RunningSettings(DataDirectory data) {
        this.file = data.run().resolve("settings.properties");
    }

    void remember(Settings settings) throws IOException {
        Properties values = new Properties();
        values.putAll(settings.all());
        // secrets of their owner's, which only the portal itself has a use for
        SECRET.forEach(values::remove);
        StringWriter text = new StringWriter();
        values.store(text, "As the portal was last started");
        PrivateFiles.write(file, text.toString());
    }

    /** The remembered settings, overridden by what the given ones say. */
    Settings under(Settings own) throws IOException {
        Map<String, String> both = new HashMap<>();
        if (Files.exists(file)) {
            Properties values = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
            values.stringPropertyNames().forEach(name -> both.put(name, values.getProperty(name)));
        }
        both.putAll(own.all());
        return Settings.of(both);
    }
}

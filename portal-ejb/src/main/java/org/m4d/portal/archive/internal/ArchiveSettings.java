package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** The settings of archives. */
@ApplicationScoped
public class ArchiveSettings {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    Config config;

    /** How long a file may be, unpacked, in bytes: {@code portal.archive.file-mb}. */
    public long file() {
        return MEGABYTE
                * config.getOptionalValue("portal.archive.file-mb", Long.class).orElse(4_000L);
    }

    /** How long one message may be, in bytes: {@code portal.archive.message-mb}. */
    public long message() {
        return MEGABYTE
                * config.getOptionalValue("portal.archive.message-mb", Long.class)
                        .orElse(30L);
    }

    /** Another server takes up what this one said nothing of for so long: {@code portal.archive.lease-seconds}. */
    public Duration lease() {
        return Duration.ofSeconds(config.getOptionalValue("portal.archive.lease-seconds", Long.class)
                .orElse(60L));
    }

    /** Where files lie until they are imported and some days longer. */
    public Path directory() {
        return Path.of(config.getValue("portal.data-dir", String.class)).resolve("archives");
    }
}

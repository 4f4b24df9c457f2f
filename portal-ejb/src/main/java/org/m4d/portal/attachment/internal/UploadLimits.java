package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * How much a member may bring. Those who run discussions and the portal may bring more. In megabytes by the settings
 * {@code portal.attachments.file-mb}, {@code .day-mb}, {@code .staff-file-mb} and {@code .staff-day-mb}; {@code .per-text} says how many files one
 * text may hold.
 */
@ApplicationScoped
public class UploadLimits {

    /** What the server itself reads of one request at most, whatever the settings say. In bytes. */
    public static final long MOST_OF_ALL = 100_000_000;

    private static final long MEGABYTE = 1_000_000;
    private static final Set<Role> STAFF =
            EnumSet.of(Role.FACILITATOR, Role.REVIEWER, Role.VERIFIER, Role.MODERATOR, Role.ADMINISTRATOR);

    @Inject
    Config config;

    /** How long one file may be, in bytes. */
    public long file(Actor actor) {
        return Math.min(MOST_OF_ALL, staff(actor) ? megabytes("staff-file-mb", 40) : megabytes("file-mb", 10));
    }

    /** How long a file may be that comes with an archive, in bytes. */
    public long archived() {
        return Math.min(MOST_OF_ALL, megabytes("staff-file-mb", 40));
    }

    /** How much one member may bring in a day, in bytes. */
    public long day(Actor actor) {
        return staff(actor) ? megabytes("staff-day-mb", 400) : megabytes("day-mb", 60);
    }

    /** How many files one text may hold. */
    public int perText() {
        return config.getOptionalValue("portal.attachments.per-text", Integer.class)
                .orElse(20);
    }

    private long megabytes(String setting, long otherwise) {
        return MEGABYTE
                * config.getOptionalValue("portal.attachments." + setting, Long.class)
                        .orElse(otherwise);
    }

    private static boolean staff(Actor actor) {
        return STAFF.stream().anyMatch(actor::has);
    }
}

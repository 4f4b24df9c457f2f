package org.m4d.portal.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.m4d.portal.member.StakeholderType;

/** How far an authority's territory reaches. */
public enum AuthorityLevel {
    LOCAL(StakeholderType.LOCAL_AUTHORITY),
    REGIONAL(StakeholderType.REGIONAL_AUTHORITY),
    NATIONAL(StakeholderType.NATIONAL_AUTHORITY);

    private final StakeholderType kind;

    AuthorityLevel(StakeholderType kind) {
        this.kind = kind;
    }

    /** The stakeholder type of those who speak for it. */
    public StakeholderType kind() {
        return kind;
    }

    /** The name used in the API and in text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuthorityLevel> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }
}

package org.m4d.portal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.Body;

/** A municipality, region or national body. Its officers act for it once an administrator has confirmed their mandate. */
@Entity
@Table(name = "authority")
@DiscriminatorValue("authority")
public class Authority extends Organisation {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, columnDefinition = "varchar(10)")
    private AuthorityLevel level;

    protected Authority() {}

    public Authority(AuthorityLevel level, OrganisationRecord record, Body summary, Instant at) {
        super(at);
        describe(level, record, summary, at);
    }

    public final void describe(AuthorityLevel newLevel, OrganisationRecord record, Body summary, Instant at) {
        level = newLevel;
        describe(newLevel.kind(), record, summary, at);
    }

    @Override
    public ContentType type() {
        return ContentType.AUTHORITY;
    }

    public AuthorityLevel getLevel() {
        return level;
    }
}

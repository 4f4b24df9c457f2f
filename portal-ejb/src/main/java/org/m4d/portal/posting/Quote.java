package org.m4d.portal.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/** One text quotes another. */
@Entity
@Table(name = "posting_quote")
public class Quote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "quoting_type", nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private ContentType quotingType;

    @Column(name = "quoting_number", nullable = false, updatable = false)
    private long quotingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "quoted_type", nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private ContentType quotedType;

    @Column(name = "quoted_number", nullable = false, updatable = false)
    private long quotedId;

    protected Quote() {}

    Quote(ContentRef quoting, ContentRef quoted) {
        quotingType = quoting.type();
        quotingId = quoting.id();
        quotedType = quoted.type();
        quotedId = quoted.id();
    }

    /** What is quoted. */
    public ContentRef quoted() {
        return new ContentRef(quotedType, quotedId);
    }
}

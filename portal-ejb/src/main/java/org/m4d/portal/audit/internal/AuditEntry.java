package org.m4d.portal.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.common.ContentRef;

/** One line of the audit log. Never changed and never deleted by the application. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "actor_subject", length = 64)
    private String actorSubject;

    @Column(nullable = false, length = 60)
    private String act;

    @Column(length = 60)
    private String about;

    @Column(length = 1000)
    private String detail;

    protected AuditEntry() {}

    public AuditEntry(Instant at, String actorSubject, String act, ContentRef about, String detail) {
        this.at = at;
        this.actorSubject = actorSubject;
        this.act = act;
        this.about = about == null ? null : about.toString();
        this.detail = detail;
    }
}

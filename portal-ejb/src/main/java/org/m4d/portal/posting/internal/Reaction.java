package org.m4d.portal.posting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.posting.ReactionKind;

/** One member said one thing of one text. Rows come and go by statements of {@link Reactions}. */
@Entity
@Table(name = "reaction")
public class Reaction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 60, updatable = false)
    private String ref;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false, columnDefinition = "varchar(10)")
    private ReactionKind kind;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Reaction() {}

    public Long getId() {
        return id;
    }

    public String getRef() {
        return ref;
    }

    public long getMemberId() {
        return memberId;
    }

    public ReactionKind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }
}

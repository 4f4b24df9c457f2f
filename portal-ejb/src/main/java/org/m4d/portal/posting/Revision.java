package org.m4d.portal.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.common.ContentRef;

/** A former state of something written, kept when it was edited. The newest state is with the contribution itself. */
@Entity
@Table(name = "posting_revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 60, updatable = false)
    private String ref;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(length = 200, updatable = false)
    private String title;

    @Embedded
    private Body body;

    @Column(name = "editor_id", updatable = false)
    private Long editorId;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Revision() {}

    public Revision(ContentRef ref, int number, String title, Body body, Long editorId, Instant at) {
        this.ref = ref.toString();
        this.number = number;
        this.title = title;
        this.body = body;
        this.editorId = editorId;
        this.at = at;
    }

    /** Counted from 1, the first text. */
    public int getNumber() {
        return number;
    }

    /** The title it had then, null where only the text is versioned. */
    public String getTitle() {
        return title;
    }

    public Body getBody() {
        return body;
    }

    /** Null when an import brought it without an author. */
    public Long getEditorId() {
        return editorId;
    }

    /** When this text was written. */
    public Instant getAt() {
        return at;
    }
}

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

    @Column(length = 1000, updatable = false)
    private String summary;

    @Embedded
    private Body body;

    @Column(name = "editor_id", updatable = false)
    private Long editorId;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Revision() {}

    /** @param number counted from 1 for the first text */
    public Revision(ContentRef ref, int number, Revisions.State state) {
        this.ref = ref.toString();
        this.number = number;
        this.title = state.title();
        this.summary = state.summary();
        this.body = state.body();
        this.editorId = state.editor();
        this.at = state.at();
    }

    /** Counted from 1, the first text. */
    public int getNumber() {
        return number;
    }

    /** The title it had then, null where only the text is versioned. */
    public String getTitle() {
        return title;
    }

    /** The summary it had then, null where there is none. */
    public String getSummary() {
        return summary;
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

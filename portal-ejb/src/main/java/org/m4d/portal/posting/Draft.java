package org.m4d.portal.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a member is writing in one place, one row for each. When it was published the row stays empty for a day, with the key of the form
 * that was published: what that form saves too late is dropped.
 */
@Entity
@Table(name = "posting_draft")
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(nullable = false, length = 80, updatable = false)
    private String place;

    @Column(nullable = false, length = 400)
    private String page;

    @Column(nullable = false, length = 300)
    private String about;

    @Column(nullable = false, columnDefinition = "longtext")
    private String fields;

    @Column(nullable = false)
    private boolean kept;

    @Column(name = "published_key", length = 100)
    private String publishedKey;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(nullable = false)
    private long version;

    protected Draft() {}

    /** Takes over what is written now. */
    void write(NewDraft input, String json, Instant at) {
        page = input.page();
        about = input.about();
        fields = json;
        kept = true;
        updatedAt = at;
        version++;
    }

    /** Empties it. @param key of the form that was published; null when it was thrown away */
    void end(String key, Instant at) {
        fields = "{}";
        kept = false;
        publishedKey = key == null ? publishedKey : key;
        updatedAt = at;
        version++;
    }

    /** Whether what this form holds was published already. */
    boolean publishedFrom(String key) {
        return key != null && !key.isBlank() && key.equals(publishedKey);
    }

    String fields() {
        return fields;
    }

    boolean kept() {
        return kept;
    }

    String place() {
        return place;
    }

    String page() {
        return page;
    }

    String about() {
        return about;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}

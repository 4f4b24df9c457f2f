package org.m4d.portal.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.LocalizedTextConverter;

/** A heading under which forums stand together. */
@Entity
@Table(name = "forum_section")
public class ForumSection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 60)
    private String slug;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText names;

    @Column(nullable = false)
    private int position;

    @Version
    private long version;

    protected ForumSection() {}

    public ForumSection(String slug, LocalizedText names, int position) {
        this.slug = slug;
        this.names = names;
        this.position = position;
    }

    public void rename(LocalizedText newNames) {
        names = newNames;
    }

    public void moveTo(int newPosition) {
        position = newPosition;
    }

    public String getSlug() {
        return slug;
    }

    /** Counts the changes; a form that was opened with another one is refused. */
    public long getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public LocalizedText getNames() {
        return names;
    }

    public int getPosition() {
        return position;
    }
}

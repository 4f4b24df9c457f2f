package org.m4d.portal.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.LocalizedTextConverter;

/** The summary of an e-discussion, published for good under a number of its own. What it says is with its versions. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ediscussion_id", nullable = false, updatable = false)
    private Long discussion;

    @Column(nullable = false, length = CorrectionInput.LONGEST_TITLE)
    private String title;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText titles;

    @Column(nullable = false, length = 35)
    private String lang;

    @Column(nullable = false)
    private int latest = 1;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @OneToMany(mappedBy = "publication")
    private List<PublicationVersion> versions = new ArrayList<>();

    protected Publication() {}

    public Publication(long discussion, PublishedText text, Instant at) {
        this.discussion = discussion;
        title = text.title();
        titles = text.titles();
        lang = text.lang();
        publishedAt = at;
    }

    /**
     * Goes on to another version.
     *
     * @param read the version that was corrected
     * @return the number of the new one
     * @throws Conflict when there is a newer one already
     */
    public int correct(int read) {
        if (read != latest) {
            throw Conflict.staleVersion();
        }
        return ++latest;
    }

    /** What its newest version says, as it was written: without names, and with what moderators have withheld since. */
    public PublishedText text() {
        return versions.stream()
                .filter(version -> version.getNumber() == latest)
                .map(PublicationVersion::text)
                .findFirst()
                .orElseThrow();
    }

    /** Is called from now on as its newest version says. */
    public void name(PublishedText text) {
        title = text.title();
        titles = text.titles();
    }

    /** Its number, for good. */
    public Long getId() {
        return id;
    }

    public Long getDiscussion() {
        return discussion;
    }

    /** As the newest version has it. */
    public String getTitle() {
        return title;
    }

    /** The same in all its languages. */
    public LocalizedText getTitles() {
        return LocalizedText.translated(lang, title, titles);
    }

    /** BCP 47, of the title. */
    public String getLang() {
        return lang;
    }

    /** The number of the newest version. */
    public int getLatest() {
        return latest;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}

package org.m4d.portal.ediscussion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.LocalizedTextConverter;
import org.m4d.portal.member.Member;

/** Something to read before an e-discussion: a link to another site, or a file. A file that is taken away takes it along. */
@Entity
@Table(name = "ediscussion_document")
public class BackgroundDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id", updatable = false)
    private EDiscussion discussion;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false, length = 200, updatable = false)
    private String title;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText titles;

    @Column(nullable = false, length = 35, updatable = false)
    private String lang;

    @Column(length = DocumentRules.LONGEST_ADDRESS, updatable = false)
    private String url;

    @Column(name = "attachment_id", updatable = false)
    private Long attachmentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by_id", updatable = false)
    private Member addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Version
    private long version;

    protected BackgroundDocument() {}

    /** @param position among the documents of the discussion, from 1 */
    public BackgroundDocument(EDiscussion discussion, int position, DocumentInput input, Member by, Instant at) {
        this.discussion = discussion;
        this.position = position;
        title = input.title().strip();
        titles = others(input.titles(), input.lang());
        lang = input.lang();
        url = input.url();
        attachmentId = input.attachment();
        addedBy = by;
        addedAt = at;
    }

    /** Puts it elsewhere among the documents of its discussion. */
    public void move(int newPosition) {
        position = newPosition;
    }

    /**
     * Calls it so in other languages. Its own title stays.
     *
     * @return whether it was called otherwise before
     */
    public boolean translate(LocalizedText wanted) {
        LocalizedText before = titles;
        titles = others(wanted, lang);
        return !titles.equals(before);
    }

    private static LocalizedText others(LocalizedText titles, String own) {
        Map<String, String> others = new HashMap<>(titles.texts());
        others.remove(own);
        return new LocalizedText(others);
    }

    public Long getId() {
        return id;
    }

    public EDiscussion getDiscussion() {
        return discussion;
    }

    /** Where it stands among the documents of its discussion: the lowest first. */
    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    /** The title in all its languages. */
    public LocalizedText getTitles() {
        return LocalizedText.translated(lang, title, titles);
    }

    public long getVersion() {
        return version;
    }

    /** BCP 47 tag of the document. */
    public String getLang() {
        return lang;
    }

    /** Null for a file. */
    public String getUrl() {
        return url;
    }

    /** Null for a link. */
    public Long getAttachmentId() {
        return attachmentId;
    }

    public Member getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}

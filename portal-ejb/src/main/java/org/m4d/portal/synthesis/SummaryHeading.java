package org.m4d.portal.synthesis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;

/** A heading of a summary. Where it stands makes no new version of it, so that a move outdates nobody's form. */
@Entity
@Table(name = "summary_heading")
public class SummaryHeading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ediscussion_id", nullable = false, updatable = false)
    private Long discussion;

    @Column(nullable = false, length = HeadingInput.LONGEST)
    private String words;

    @Column(nullable = false, length = 35)
    private String lang;

    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private int position;

    @Version
    private long version;

    protected SummaryHeading() {}

    public SummaryHeading(long discussion, HeadingInput input, int position) {
        this.discussion = discussion;
        this.position = position;
        word(input);
    }

    /** Takes over its words. */
    public final void word(HeadingInput input) {
        words = input.text().strip();
        lang = input.lang();
    }

    /** Puts it elsewhere among the headings. */
    public void place(int at) {
        position = at;
    }

    public Long getId() {
        return id;
    }

    public Long getDiscussion() {
        return discussion;
    }

    public String getWords() {
        return words;
    }

    public String getLang() {
        return lang;
    }

    public int getPosition() {
        return position;
    }

    public long getVersion() {
        return version;
    }
}

package org.m4d.portal.ediscussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.m4d.portal.posting.Body;

/** The background of an e-discussion in another language, by its team. One for each language. */
@Entity
@Table(name = "ediscussion_background")
public class TranslatedBackground {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id", updatable = false)
    private EDiscussion discussion;

    @Embedded
    private Body body;

    @Column(nullable = false)
    private boolean behind;

    protected TranslatedBackground() {}

    TranslatedBackground(EDiscussion discussion, Body body) {
        this.discussion = discussion;
        this.body = body;
    }

    /** The original was put in other words. */
    void leaveBehind() {
        behind = true;
    }

    /**
     * Puts these words in place of those that were there. Other words, and those that were looked through, are as new as the original.
     *
     * @return whether anything is different from before
     */
    boolean put(Body wanted, boolean confirmed) {
        boolean same = body.source().equals(wanted.source());
        boolean stillBehind = behind && same && !confirmed;
        boolean different = !same || stillBehind != behind;
        body = same ? body : wanted;
        behind = stillBehind;
        return different;
    }

    public String getLanguage() {
        return body.language();
    }

    public Body getBody() {
        return body;
    }

    /** Whether it is older than the original. */
    public boolean isBehind() {
        return behind;
    }
}

package org.m4d.portal.practice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Responses;

/**
 * Something that was tried, with its results and failures, told by those who did it. Readable as soon as it is written; each change of
 * its words makes a new edition, and the one before is kept as a revision.
 */
@Entity
@Table(name = "practice")
public class Practice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(length = 1000)
    private String summary;

    @Embedded
    private Body body;

    @ElementCollection
    @CollectionTable(name = "practice_theme", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "theme", length = 60, nullable = false)
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "practice_corridor", joinColumns = @JoinColumn(name = "practice_id"))
    private Set<Corridor> corridors = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(length = 20, columnDefinition = "varchar(20)")
    private GovernmentLevel level;

    @ElementCollection
    @CollectionTable(name = "practice_transfer", joinColumns = @JoinColumn(name = "practice_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "transfer", length = 20, nullable = false, columnDefinition = "varchar(20)")
    private Set<TransferKind> transfer = new HashSet<>();

    @Column(name = "from_year")
    private Integer fromYear;

    @Column(name = "to_year")
    private Integer toYear;

    @Column(length = 200)
    private String organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Member author;

    @Column(name = "editor_id")
    private Long editorId;

    @Column(nullable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state = PostingState.SHOWN;

    @Embedded
    private Responses responses = Responses.NONE;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Practice() {}

    /** @param author null when an import brought it without one */
    public Practice(Member author, PracticeText text, PracticeFacts facts, Instant at) {
        this.author = author;
        this.createdAt = at;
        this.editorId = author == null ? null : author.getId();
        this.edition = 1;
        this.title = text.title();
        this.summary = text.summary();
        this.body = text.body();
        describe(facts, at);
    }

    /** Whether these words differ from the present ones. */
    public boolean differs(PracticeText text) {
        return !title.equals(text.title())
                || !Objects.equals(summary, text.summary())
                || !body.source().equals(text.body().source())
                || !body.language().equals(text.body().language());
    }

    /**
     * Puts new words in place of the old ones, which the caller keeps as a revision.
     *
     * @param by the member who writes; null for an import
     */
    public void rewrite(PracticeText text, Long by, Instant at) {
        if (differs(text)) {
            edition++;
            editorId = by;
        }
        title = text.title();
        summary = text.summary();
        body = text.body();
        changedAt = at;
    }

    /** Says anew what it is about. */
    public final void describe(PracticeFacts facts, Instant at) {
        replace(themes, facts.themes());
        replace(corridors, facts.corridors());
        replace(transfer, facts.transfer());
        level = facts.level();
        fromYear = facts.from();
        toYear = facts.to();
        organisation = facts.organisation();
        changedAt = at;
    }

    private static <T> void replace(Set<T> held, Set<T> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    /** Remembers under which key an import brought this practice. */
    public void importedAs(String key) {
        externalKey = key;
    }

    /**
     * Takes it away or brings it back; who may do that, the caller has checked.
     *
     * @throws org.m4d.portal.common.Conflict when its state does not admit it
     */
    public void undergo(PostingAct act) {
        state = act.after(state);
    }

    public PostingState getState() {
        return state;
    }

    /** As they were when this was read. */
    public Responses getResponses() {
        return responses;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public Body getBody() {
        return body;
    }

    public PracticeFacts facts() {
        return new PracticeFacts(themes, corridors, level, transfer, fromYear, toYear, organisation);
    }

    /** Null when an import brought it without one. */
    public Member getAuthor() {
        return author;
    }

    /** Who wrote the present words; null for an import. */
    public Long lastWriter() {
        return editorId;
    }

    /** Counts the states of title, summary and text, from 1. */
    public int getEdition() {
        return edition;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}

package org.m4d.portal.synthesis;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Revisions;

/**
 * A statement of a summary. Its words are counted: an answer to them names which wording it is for. What it cites makes a new version, and no
 * other wording; where it stands makes neither. One that was taken out stands under no heading.
 */
@Entity
@Table(name = "summary_statement")
public class SummaryStatement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ediscussion_id", nullable = false, updatable = false)
    private Long discussion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "heading_id")
    @OptimisticLock(excluded = true)
    private SummaryHeading heading;

    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private int position;

    @Embedded
    private Body body;

    @Column(nullable = false)
    private int wording = 1;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by_id")
    private Member writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @ManyToMany
    @JoinTable(
            name = "summary_citation",
            joinColumns = @JoinColumn(name = "statement_id"),
            inverseJoinColumns = @JoinColumn(name = "contribution_id"))
    private Set<Contribution> cites = new HashSet<>();

    @Version
    private long version;

    protected SummaryStatement() {}

    public SummaryStatement(SummaryHeading heading, int position, Body body, Member by, Instant at) {
        discussion = heading.getDiscussion();
        this.heading = heading;
        this.position = position;
        this.body = body;
        writtenBy = by;
        writtenAt = at;
    }

    /** Whether these are its words already. */
    public boolean says(String source, String language) {
        return body.source().equals(source.strip()) && body.language().equals(language);
    }

    /** Puts it in other words. What was answered to the ones before counts no more, also when they come back. */
    public void reword(Body words, Member by, Instant at) {
        body = words;
        wording++;
        writtenBy = by;
        writtenAt = at;
    }

    /** Names what it rests on. */
    public void cite(Collection<Contribution> wanted) {
        if (!cites.equals(Set.copyOf(wanted))) {
            cites.retainAll(wanted);
            cites.addAll(wanted);
        }
    }

    /** Puts it elsewhere. */
    public void place(SummaryHeading under, int at) {
        heading = under;
        position = at;
    }

    /** Takes it out of the summary. */
    public void takeOut() {
        heading = null;
    }

    /** What it says now, for its history. */
    public Revisions.State state() {
        return new Revisions.State(body, writtenBy.getId(), writtenAt);
    }

    public ContentRef ref() {
        return new ContentRef(ContentType.STATEMENT, id);
    }

    /** The numbers of the contributions that it names. */
    public Set<Integer> citedNumbers() {
        return cites.stream().map(Contribution::getNumber).collect(Collectors.toSet());
    }

    public Long getId() {
        return id;
    }

    public Long getDiscussion() {
        return discussion;
    }

    /** Null once it was taken out. */
    public SummaryHeading getHeading() {
        return heading;
    }

    public int getPosition() {
        return position;
    }

    public Body getBody() {
        return body;
    }

    /** The number of its present wording, from 1. */
    public int getWording() {
        return wording;
    }

    public long getVersion() {
        return version;
    }
}

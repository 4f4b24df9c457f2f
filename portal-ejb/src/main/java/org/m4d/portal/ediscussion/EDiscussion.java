package org.m4d.portal.ediscussion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.OptimisticLock;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;

/**
 * A discussion with a beginning, an end and guiding questions. Announced when a facilitator publishes it, open between its dates, then
 * closed and to be read. Hands out the numbers of its contributions; what it counts does not make a new version, so that a
 * facilitator's form is not outdated by every contribution.
 */
@Entity
@Table(name = "ediscussion")
public class EDiscussion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String title;

    @Embedded
    private Body background;

    @Column(nullable = false)
    private Instant opens;

    @Column(nullable = false)
    private Instant closes;

    @Column(name = "announced_at", nullable = false, updatable = false)
    private Instant announcedAt;

    /** When its facilitators last changed it. */
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opened_by")
    private Member openedBy;

    @ElementCollection
    @CollectionTable(name = "ediscussion_language", joinColumns = @JoinColumn(name = "ediscussion_id"))
    @Column(name = "language", length = 35, nullable = false)
    private Set<String> languages = new TreeSet<>();

    @ManyToMany
    @JoinTable(
            name = "ediscussion_facilitator",
            joinColumns = @JoinColumn(name = "ediscussion_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<Member> facilitators = new HashSet<>();

    @OneToMany(mappedBy = "discussion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Question> questions = new ArrayList<>();

    @Column(name = "last_number", nullable = false)
    @OptimisticLock(excluded = true)
    private int lastNumber;

    @Column(name = "contribution_count", nullable = false)
    @OptimisticLock(excluded = true)
    private int contributionCount;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected EDiscussion() {}

    public EDiscussion(Member openedBy, EDiscussionInput input, Body background, Instant at) {
        this.openedBy = openedBy;
        this.announcedAt = at;
        this.changedAt = at;
        facilitators.add(openedBy);
        write(input, background);
    }

    /**
     * Takes over what a facilitator changed.
     *
     * @throws Conflict when the state does not admit it any more
     */
    public void change(EDiscussionInput input, Body newBackground, Instant now) {
        EDiscussionState state = state(now);
        if (!input.opens().equals(opens) && !state.admits(Act.MOVE_OPENING)) {
            throw new Conflict("error.ediscussion.already-open");
        }
        boolean fewer = input.questions().size() < questions.size();
        if (fewer && !state.admits(Act.REMOVE_QUESTION)) {
            throw new Conflict("error.ediscussion.questions-stay");
        }
        changedAt = now;
        write(input, newBackground);
    }

    private void write(EDiscussionInput input, Body newBackground) {
        title = input.title().strip();
        background = newBackground;
        opens = input.opens();
        closes = input.closes();
        languages.retainAll(input.languages());
        languages.addAll(input.languages());
        for (int i = 0; i < input.questions().size(); i++) {
            if (i < questions.size()) {
                questions.get(i).word(input.questions().get(i));
            } else {
                questions.add(new Question(this, i + 1, input.questions().get(i)));
            }
        }
        questions.removeIf(question -> question.getNumber() > input.questions().size());
    }

    /**
     * Adds the next contribution. The caller holds the row lock, so that no two get the same number, and has checked the state.
     *
     * @param question to which it answers; null for the discussion as a whole
     */
    public Contribution add(Question question, Member by, Body body, Instant at) {
        Contribution added = new Contribution(this, ++lastNumber, question, by, body, at);
        count(added, 1);
        return added;
    }

    /** Adds the next contribution, which nobody counts until a moderator approves it. */
    public Contribution addWaiting(Question question, Member by, Body body, Instant at) {
        Contribution added = new Contribution(this, ++lastNumber, question, by, body, at);
        added.await();
        return added;
    }

    /**
     * Counts a contribution that can be read from now on, or not any more.
     *
     * @param more 1 or -1
     */
    public void count(Contribution contribution, int more) {
        contributionCount += more;
        if (contribution.getQuestion() != null) {
            contribution.getQuestion().count(more);
        }
    }

    /** The guiding question with this number. */
    public Optional<Question> question(int number) {
        return questions.stream().filter(q -> q.getNumber() == number).findFirst();
    }

    public EDiscussionState state(Instant now) {
        return EDiscussionState.at(opens, closes, now);
    }

    public boolean facilitatedBy(long member) {
        return facilitators.stream().anyMatch(f -> f.getId() == member);
    }

    /** Remembers under which key an import brought this discussion. */
    public void importedAs(String key) {
        externalKey = key;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public Body getBackground() {
        return background;
    }

    public Instant getOpens() {
        return opens;
    }

    public Instant getCloses() {
        return closes;
    }

    public Instant getAnnouncedAt() {
        return announcedAt;
    }

    /** When it was last changed; when it was announced, if never. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public Set<Member> getFacilitators() {
        return facilitators;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public int getContributionCount() {
        return contributionCount;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}

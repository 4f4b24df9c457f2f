package org.m4d.portal.posting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.posting.Ballot;
import org.m4d.portal.posting.NewPoll;
import org.m4d.portal.posting.PollKind;
import org.m4d.portal.posting.PollResults;
import org.m4d.portal.posting.Tally;

/**
 * A poll that belongs to something written. Open until its time is over or somebody closes it; changed only while nobody has voted. Whoever
 * counts a ballot holds its row lock, so that the tally is exact.
 */
@Entity
@Table(name = "poll")
public class Poll {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 60, updatable = false)
    private String ref;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Column(nullable = false, length = 300)
    private String question;

    @Column(name = "lang", nullable = false, length = 35, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, columnDefinition = "varchar(10)")
    private PollKind kind;

    @Convert(converter = OptionsConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private List<String> options;

    @Column(name = "most_choices", nullable = false)
    private int mostChoices;

    @Column(nullable = false)
    private boolean anonymous;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15, columnDefinition = "varchar(15)")
    private PollResults results;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(nullable = false)
    private int voters;

    @Column(nullable = false, columnDefinition = "text")
    private String tally;

    @Version
    private long version;

    protected Poll() {}

    public Poll(ContentRef ref, long author, String language, NewPoll input, Instant at) {
        this.ref = ref.toString();
        this.authorId = author;
        this.language = language;
        this.createdAt = at;
        describe(input);
    }

    /**
     * @param edited the version that was edited
     * @throws Conflict when somebody has voted already, it is closed, or it was changed meanwhile
     */
    public void change(NewPoll input, long edited, Instant now) {
        checkOpen(now);
        if (voters > 0) {
            throw new Conflict("error.poll.begun");
        }
        if (version != edited) {
            throw Conflict.staleVersion();
        }
        describe(input);
    }

    private void describe(NewPoll input) {
        question = input.question().strip();
        kind = PollKind.of(input.kind()).orElseThrow();
        options = input.options();
        mostChoices = kind == PollKind.SINGLE ? 1 : input.most() == null ? options.size() : input.most();
        anonymous = input.anonymous();
        results = PollResults.of(input.results()).orElseThrow();
        closesAt = input.closesAt();
        tally = Tally.empty(options.size(), ranked()).toString();
    }

    /**
     * Counts a ballot in the place of the same member's last one.
     *
     * @param before null when there is none
     * @param now null when it is taken back
     * @throws Conflict when it is not open any more
     */
    public void count(Ballot before, Ballot now, Instant at) {
        checkOpen(at);
        Tally counted = tally();
        if (before != null) {
            counted = counted.minus(before);
            voters--;
        }
        if (now != null) {
            counted = counted.plus(now);
            voters++;
        }
        tally = counted.toString();
    }

    /** @return false when it was closed already */
    public boolean close(Instant at) {
        if (closedAt != null) {
            return false;
        }
        closedAt = at;
        return true;
    }

    private void checkOpen(Instant now) {
        if (over(now)) {
            throw new Conflict("error.poll.closed");
        }
    }

    /** Whether nobody may vote any more, also in the moment before it is closed for good. */
    public boolean over(Instant now) {
        return closedAt != null || (closesAt != null && !closesAt.isAfter(now));
    }

    public boolean ranked() {
        return kind == PollKind.RANKED;
    }

    public Tally tally() {
        return Tally.parse(options.size(), ranked(), tally);
    }

    public ContentRef ref() {
        return ContentRef.parse(ref);
    }

    public Long getId() {
        return id;
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getQuestion() {
        return question;
    }

    public String getLanguage() {
        return language;
    }

    public PollKind getKind() {
        return kind;
    }

    public List<String> getOptions() {
        return options;
    }

    public int getMostChoices() {
        return mostChoices;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public PollResults getResults() {
        return results;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null when it closes only by somebody's hand. */
    public Instant getClosesAt() {
        return closesAt;
    }

    /** Null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    public int getVoters() {
        return voters;
    }

    public long getVersion() {
        return version;
    }
}

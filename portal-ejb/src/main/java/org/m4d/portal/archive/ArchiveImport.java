package org.m4d.portal.archive;

import jakarta.persistence.Column;
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
import org.m4d.portal.common.Conflict;
import org.m4d.portal.forum.Forum;

/**
 * The import of one file. It waits, is taken apart, is written, and is done; somebody may stop it, and it may fail. Its row is changed with each
 * stretch that is written, in the same transaction: whoever takes it up after a failure of the server goes on exactly where it was.
 */
@Entity
@Table(name = "archive_import")
public class ArchiveImport {

    /** Stands as reason of a failure for: at the same place, several times; why, is known to the server's log alone. */
    public static final String TOO_OFTEN = "too-often";

    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false, columnDefinition = "varchar(12)")
    private ArchiveKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "forum_id", updatable = false)
    private Forum forum;

    @Column(name = "lang", nullable = false, length = 35, updatable = false)
    private String language;

    @Column(name = "by_subject", nullable = false, length = 64, updatable = false)
    private String bySubject;

    @Column(name = "idem_key", length = 100, updatable = false)
    private String idempotencyKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private ArchiveState state = ArchiveState.WAITING;

    @Column(name = "file_name", nullable = false, length = 200, updatable = false)
    private String fileName;

    @Column(length = 60)
    private String file;

    @Column(nullable = false, length = 64, updatable = false, columnDefinition = "char(64)")
    private String sha256;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(name = "bytes_read", nullable = false)
    private long bytesRead;

    @Column(nullable = false)
    private int messages;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private int topics;

    @Column(nullable = false)
    private int posts;

    @Column(nullable = false)
    private int unchanged;

    @Column(nullable = false)
    private int refused;

    @Column(nullable = false)
    private int skipped;

    @Column(length = LONGEST_FAILURE)
    private String failure;

    @Column(length = 60)
    private String holder;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected ArchiveImport() {}

    /**
     * @param forum null when each category becomes a forum
     * @param bySubject the account that asked for it
     * @param idempotencyKey null for none
     */
    public ArchiveImport(
            ArchiveKind kind,
            Forum forum,
            String language,
            String bySubject,
            String idempotencyKey,
            ArchiveFile kept,
            Instant at) {
        this.kind = kind;
        this.forum = forum;
        this.language = language;
        this.bySubject = bySubject;
        this.idempotencyKey = idempotencyKey;
        this.fileName = kept.name();
        this.file = kept.file();
        this.sha256 = kept.sha256();
        this.bytes = kept.bytes();
        this.createdAt = at;
    }

    /** A server takes it up. */
    public void takeUp(String server, Instant until) {
        attempts++;
        hold(server, until);
    }

    /** A server works on it, until then at least. */
    public void hold(String server, Instant until) {
        holder = server;
        heldUntil = until;
    }

    /** How often it was taken up since it last got on. */
    public int getAttempts() {
        return attempts;
    }

    /** Whether a server works on it, as far as one can know. */
    public boolean held(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }

    /** Whether this server works on it, and shall go on. */
    public boolean heldBy(String server) {
        return state.open() && server.equals(holder);
    }

    /** It is taken apart; once more from the beginning after a failure of the server, for that changes nothing. */
    public void thread(Instant at) {
        if (state == ArchiveState.WAITING) {
            startedAt = at;
            state = ArchiveState.THREADING;
        }
    }

    /** So much of the file was read. */
    public void read(long bytesSoFar) {
        bytesRead = bytesSoFar;
    }

    /**
     * Its messages are known; what comes now is written.
     *
     * @param all how many there are to be written
     * @param twice how many more stood in the file a second time
     * @param leftOut how many more are no contributions
     */
    public void write(int all, int twice, int leftOut) {
        if (state == ArchiveState.THREADING) {
            state = ArchiveState.WRITING;
            bytesRead = bytes;
            unchanged += twice;
            skipped += leftOut;
        }
        messages = all;
    }

    /** So many more of its messages are done with. */
    public void wrote(int done, int newTopics, int newPosts, int foundHere, int notTaken) {
        attempts = 0;
        place += done;
        topics += newTopics;
        posts += newPosts;
        unchanged += foundHere;
        refused += notTaken;
    }

    /** All of it is written. */
    public void finish(Instant at) {
        end(ArchiveState.DONE, at);
    }

    /** It cannot go on. */
    public void fail(String why, Instant at) {
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        end(ArchiveState.FAILED, at);
    }

    /**
     * Somebody stops it.
     *
     * @throws Conflict when nothing is to be done any more
     */
    public void cancel(Instant at) {
        if (!state.open()) {
            throw new Conflict("error.archive.ended");
        }
        end(ArchiveState.CANCELLED, at);
    }

    private void end(ArchiveState last, Instant at) {
        state = last;
        endedAt = at;
        holder = null;
        heldUntil = null;
    }

    /** Its file was deleted. */
    public void forgetFile() {
        file = null;
    }

    public ArchiveImportView view() {
        return new ArchiveImportView(
                id,
                kind,
                forum == null ? null : forum.getSlug(),
                forum == null ? null : forum.getNames(),
                language,
                state,
                fileName,
                bytes,
                bytesRead,
                messages,
                place,
                topics,
                posts,
                unchanged,
                refused,
                skipped,
                failure,
                createdAt,
                startedAt,
                endedAt);
    }

    public Long getId() {
        return id;
    }

    public ArchiveKind getKind() {
        return kind;
    }

    /** Null when each category becomes a forum. */
    public Forum getForum() {
        return forum;
    }

    public String getLanguage() {
        return language;
    }

    /** The name under which the file is kept; null when it was deleted. */
    public String getFile() {
        return file;
    }

    public ArchiveState getState() {
        return state;
    }

    /** When it was first taken up; null while it waits. */
    public Instant getStartedAt() {
        return startedAt;
    }

    public int getPlace() {
        return place;
    }
}

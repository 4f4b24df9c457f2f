package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.archive.ArchiveImport;
import org.m4d.portal.archive.ArchiveKind;
import org.m4d.portal.archive.ArchiveRefusalView;
import org.m4d.portal.archive.ArchiveState;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.Forum;

/** Imports of archives in the database. */
@ApplicationScoped
public class Imports {

    private static final int LONGEST = 250;
    private static final int LONGEST_DETAIL = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public ArchiveImport add(ArchiveImport job) {
        entities.persist(job);
        entities.flush();
        return job;
    }

    public Forum forum(long id) {
        return entities.getReference(Forum.class, id);
    }

    /** @throws NotFound when there is none */
    public ArchiveImport get(long id) {
        return Optional.ofNullable(entities.find(ArchiveImport.class, id)).orElseThrow(NotFound::new);
    }

    /** The same with its row locked: it is changed by who works on it and by who stops it. */
    public ArchiveImport locked(long id) {
        return Optional.ofNullable(entities.find(ArchiveImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** What an account asked for under this key. */
    public Optional<ArchiveImport> asked(String bySubject, String idempotencyKey) {
        return entities.createQuery(
                        "select i from ArchiveImport i where i.bySubject = :by and i.idempotencyKey = :key",
                        ArchiveImport.class)
                .setParameter("by", bySubject)
                .setParameter("key", idempotencyKey)
                .getResultStream()
                .findFirst();
    }

    /** One of the same bytes to the same place that is not done yet. */
    public Optional<ArchiveImport> open(ArchiveKind kind, Long forum, String sha256) {
        return entities.createQuery("""
                        select i from ArchiveImport i left join i.forum f where i.state in :open and i.kind = :kind
                            and i.sha256 = :sha256 and (f.id = :forum or (f.id is null and :forum is null)) order by i.id
                        """, ArchiveImport.class)
                .setParameter("open", ArchiveState.OPEN)
                .setParameter("kind", kind)
                .setParameter("sha256", sha256)
                .setParameter("forum", forum)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, those before this number. */
    public List<ArchiveImport> before(long id, int limit) {
        return entities.createQuery(
                        "select i from ArchiveImport i left join fetch i.forum where i.id < :before order by i.id desc",
                        ArchiveImport.class)
                .setParameter("before", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The one to work on: the oldest that is not done. */
    Optional<ArchiveImport> due() {
        return entities.createQuery("select i.id from ArchiveImport i where i.state in :open order by i.id", Long.class)
                .setParameter("open", ArchiveState.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::locked);
    }

    /** Those that ended before then and have their file still. */
    List<ArchiveImport> ended(Instant before) {
        return entities.createQuery(
                        "select i from ArchiveImport i where i.file is not null and i.endedAt < :before order by i.id",
                        ArchiveImport.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Whether a file is of an import. */
    boolean needs(String file) {
        return !entities.createQuery("select i.id from ArchiveImport i where i.file = :file", Long.class)
                .setParameter("file", file)
                .getResultList()
                .isEmpty();
    }

    /** Once more is no harm: a stretch is written again after a failure of the server. */
    void note(long job, Refusal refusal) {
        entities.createNativeQuery("""
                        insert ignore into archive_refusal (import_id, number, mail, subject, reason, detail)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, job)
                .setParameter(2, refusal.number())
                .setParameter(3, id(refusal.message()))
                .setParameter(4, masked(refusal.subject()))
                .setParameter(5, refusal.reason())
                .setParameter(
                        6, refusal.detail() == null ? null : cut(AddressMask.in(refusal.detail()), LONGEST_DETAIL))
                .executeUpdate();
    }

    /** Its first half: the whole of it looks like an address, and so would be nothing. */
    private static String id(String message) {
        return message == null ? "" : cut(message.split("@", 2)[0], LONGEST);
    }

    private static String masked(String text) {
        return text == null ? "" : cut(AddressMask.inHeader(text), LONGEST);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** In the order of the file, those behind this number. */
    @SuppressWarnings("unchecked")
    public List<ArchiveRefusalView> refusals(long job, long number, long after, int limit) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select r.id, r.number, r.mail, r.subject, r.reason, r.detail from archive_refusal r
                        where r.import_id = ?1 and (r.number > ?2 or (r.number = ?2 and r.id > ?3))
                        order by r.number, r.id
                        """, Object[].class)
                .setParameter(1, job)
                .setParameter(2, number)
                .setParameter(3, after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new ArchiveRefusalView(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}

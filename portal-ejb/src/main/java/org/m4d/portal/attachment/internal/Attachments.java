package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.attachment.Attachment;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;

/** Attachments in the database. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    public Attachment add(Attachment attachment) {
        entities.persist(attachment);
        entities.flush();
        return attachment;
    }

    /** @throws NotFound when there is none */
    public Attachment get(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id)).orElseThrow(NotFound::new);
    }

    public List<Attachment> all(Collection<Long> ids) {
        return entities.createQuery("select a from Attachment a where a.id in :ids order by a.id", Attachment.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Newest first, those before this number. */
    public List<Attachment> of(long owner, long before, int limit) {
        return entities.createQuery(
                        "select a from Attachment a where a.ownerId = :owner and a.id < :before order by a.id desc",
                        Attachment.class)
                .setParameter("owner", owner)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<Attachment> of(ContentRef content) {
        return entities.createQuery("select a from Attachment a where a.ref = :ref order by a.id", Attachment.class)
                .setParameter("ref", content.toString())
                .getResultList();
    }

    /** What belongs to something, newest first, those before this number. */
    public List<Attachment> of(ContentRef content, long before, int limit) {
        return entities.createQuery(
                        "select a from Attachment a where a.ref = :ref and a.id < :before order by a.id desc",
                        Attachment.class)
                .setParameter("ref", content.toString())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(ContentRef content) {
        return entities.createQuery("select count(a) from Attachment a where a.ref = :ref", Long.class)
                .setParameter("ref", content.toString())
                .getSingleResult();
    }

    /** How many bytes a member brought since then. */
    public long broughtSince(long owner, Instant since) {
        return entities.createQuery(
                        "select coalesce(sum(a.size), 0) from Attachment a where a.ownerId = :owner and a.createdAt >= :since",
                        Long.class)
                .setParameter("owner", owner)
                .setParameter("since", since)
                .getSingleResult();
    }

    public List<Attachment> quarantined(int limit) {
        return entities.createQuery("select a from Attachment a where a.state = :state order by a.id", Attachment.class)
                .setParameter("state", AttachmentState.QUARANTINED)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What nothing was published with since then. */
    public List<Attachment> unclaimed(Instant before, int limit) {
        return entities.createQuery(
                        "select a from Attachment a where a.ref is null and a.ownerId is not null and a.createdAt < :before order by a.id",
                        Attachment.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All files of one owner get another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(long from, long to) {
        entities.createNativeQuery("update attachment set owner_id = ?2, version = version + 1 where owner_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Attachment attachment) {
        entities.remove(attachment);
    }

    /** Those of these hashes whose files a row needs. What the scanner refused nobody needs. */
    public Set<String> needed(Collection<String> hashes) {
        Set<String> needed = new HashSet<>(entities.createQuery(
                        "select a.sha256 from Attachment a where a.sha256 in :hashes and a.state <> :refused",
                        String.class)
                .setParameter("hashes", hashes)
                .setParameter("refused", AttachmentState.REFUSED)
                .getResultList());
        needed.addAll(entities.createQuery(
                        "select r.sha256 from Attachment a join a.renditions r where r.sha256 in :hashes and a.state <> :refused",
                        String.class)
                .setParameter("hashes", hashes)
                .setParameter("refused", AttachmentState.REFUSED)
                .getResultList());
        return needed;
    }
}

package org.m4d.portal.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;

/**
 * Lets a write be sent twice and happen once: a reloaded form, a phone that lost its line, a client that retries. The key is
 * written in the transaction of the write; a second sender waits for the first and gets its result. Its row stands for itself: what else
 * waits to be written need not be written before it.
 */
@AllowedToUsePersistence("One table of its own, of which every feature needs nothing but this one operation.")
@ApplicationScoped
public class IdempotentWrites {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * Does the write unless this member already did it under this key.
     *
     * @param member who writes
     * @param operation what is done, such as {@code topic.start}: a key of one operation says nothing of another
     * @param key chosen by the client, at most 100 characters; null or blank to do it every time
     * @return what was written now or then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ContentRef once(long member, String operation, String key, Supplier<ContentRef> write) {
        if (key == null || key.isBlank()) {
            return write.get();
        }
        if (key.length() > 100) {
            throw InvalidInput.of("idempotencyKey", "error.idempotency-key.length");
        }
        Optional<ContentRef> before = claim(member, operation, key);
        if (before.isPresent()) {
            return before.get();
        }
        ContentRef written = write.get();
        entities.createNativeQuery(
                        "update idempotency set ref = ?4 where member_id = ?1 and operation = ?2 and idem_key = ?3")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, member)
                .setParameter(2, operation)
                .setParameter(3, key)
                .setParameter(4, written.toString())
                .executeUpdate();
        return written;
    }

    /**
     * Takes the key for this transaction, or waits for the one that holds it. An update of the existing row locks it exclusively
     * at once; a shared lock, as {@code insert ignore} leaves it, would have to be raised, and two who wait would deadlock.
     *
     * @return what was written under the key before; empty when it is taken now
     */
    private Optional<ContentRef> claim(long member, String operation, String key) {
        Object ref = entities.createNativeQuery(
                        "insert into idempotency (member_id, operation, idem_key, created_at) values (?1, ?2, ?3, utc_timestamp(6))"
                                + " on duplicate key update idem_key = idem_key returning ref",
                        String.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, member)
                .setParameter(2, operation)
                .setParameter(3, key)
                .getSingleResult();
        return Optional.ofNullable((String) ref).map(ContentRef::parse);
    }
}

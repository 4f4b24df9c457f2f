package org.m4d.portal.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;

/**
 * Lets a write be sent twice and happen once: a reloaded form, a phone that lost its line, a client that retries. The key is
 * written in the transaction of the write; a second sender waits for the first and gets its result.
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
        int claimed = entities.createNativeQuery(
                        "insert ignore into idempotency (member_id, operation, idem_key, created_at) values (?1, ?2, ?3, utc_timestamp(6))")
                .setParameter(1, member)
                .setParameter(2, operation)
                .setParameter(3, key)
                .executeUpdate();
        if (claimed == 0) {
            return stored(member, operation, key);
        }
        ContentRef written = write.get();
        entities.createNativeQuery(
                        "update idempotency set ref = ?4 where member_id = ?1 and operation = ?2 and idem_key = ?3")
                .setParameter(1, member)
                .setParameter(2, operation)
                .setParameter(3, key)
                .setParameter(4, written.toString())
                .executeUpdate();
        return written;
    }

    private ContentRef stored(long member, String operation, String key) {
        Object ref = entities.createNativeQuery(
                        "select ref from idempotency where member_id = ?1 and operation = ?2 and idem_key = ?3 for update",
                        String.class)
                .setParameter(1, member)
                .setParameter(2, operation)
                .setParameter(3, key)
                .getSingleResult();
        return ContentRef.parse((String) ref);
    }
}

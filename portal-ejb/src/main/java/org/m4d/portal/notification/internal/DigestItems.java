package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.UtcTime;

/** What members were told by mail. A digest that is composed again, because it could not be sent, has told nothing yet. */
@ApplicationScoped
public class DigestItems {

    private static final Duration KEPT = Duration.ofDays(120);
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private static final String NOTED =
            "select item from digest_item where member_id = :member and digest <> :digest" + " and item in (:items)";

    /** Of a notification that is in the portal alone nobody has heard by mail, unless she has read it. */
    private static final String NOTIFIED = " union select about from notification where member_id = :member"
            + " and about in (:about) and (mail is null or mail <> 'NONE' or read_at is not null)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Which of these another digest brought. */
    public Set<String> told(long member, String digest, Collection<String> items) {
        return items.isEmpty() ? Set.of() : found(query(NOTED, member, digest, items));
    }

    /** Which of these another digest brought, or a notification told, tells, or is about to tell. */
    public Set<String> told(long member, String digest, Collection<String> items, Collection<ContentRef> about) {
        if (items.isEmpty() || about.isEmpty()) {
            return told(member, digest, items);
        }
        return found(query(NOTED + NOTIFIED, member, digest, items)
                .setParameter("about", about.stream().map(ContentRef::toString).toList()));
    }

    private Query query(String sql, long member, String digest, Collection<String> items) {
        return entities.createNativeQuery(sql, String.class)
                .setParameter("member", member)
                .setParameter("digest", digest)
                .setParameter("items", items);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> found(Query query) {
        return new HashSet<>(query.getResultList());
    }

    /** Notes that a digest brings these. */
    public void note(long member, String digest, Collection<String> items) {
        if (items.isEmpty()) {
            return;
        }
        Query query = entities.createNativeQuery("insert into digest_item (member_id, item, digest, at) values "
                + String.join(", ", Collections.nCopies(items.size(), "(?, ?, ?, ?)"))
                + " on duplicate key update digest = values(digest), at = values(at)");
        String now = UtcTime.of(clock.instant());
        int at = 1;
        for (String item : items) {
            query.setParameter(at++, member);
            query.setParameter(at++, item);
            query.setParameter(at++, digest);
            query.setParameter(at++, now);
        }
        query.executeUpdate();
    }

    /**
     * Forgets some of what was told months ago.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean forgetSome() {
        return entities.createNativeQuery("delete from digest_item where at < :before limit :most")
                        .setParameter("before", UtcTime.of(clock.instant().minus(KEPT)))
                        .setParameter("most", FORGOTTEN_AT_ONCE)
                        .executeUpdate()
                == FORGOTTEN_AT_ONCE;
    }
}

package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.persistence.UtcTime;

/** Who supports which proposal. */
@ApplicationScoped
public class Supporters {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** @return whether she did not support it before */
    public boolean add(long discussion, long member, Instant at) {
        return entities.createNativeQuery(
                                "insert ignore into ediscussion_support (ediscussion_id, member_id, at) values (?1, ?2, ?3)")
                        .setParameter(1, discussion)
                        .setParameter(2, member)
                        .setParameter(3, UtcTime.of(at))
                        .executeUpdate()
                == 1;
    }

    /** @return whether she supported it before */
    public boolean remove(long discussion, long member) {
        return entities.createNativeQuery(
                                "delete from ediscussion_support where ediscussion_id = ?1 and member_id = ?2")
                        .setParameter(1, discussion)
                        .setParameter(2, member)
                        .executeUpdate()
                == 1;
    }

    public boolean includes(long discussion, long member) {
        return !entities.createNativeQuery(
                        "select 1 from ediscussion_support where ediscussion_id = ?1 and member_id = ?2", Integer.class)
                .setParameter(1, discussion)
                .setParameter(2, member)
                .getResultList()
                .isEmpty();
    }

    /** The ids of all who support it. */
    public Set<Long> of(long discussion) {
        return new TreeSet<>(entities.createNativeQuery(
                        "select member_id from ediscussion_support where ediscussion_id = ?1", Long.class)
                .setParameter(1, discussion)
                .getResultList());
    }
}

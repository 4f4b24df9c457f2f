package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** Evidence stays when who brought it is erased; it is read anew, for it says who wrote. */
@ApplicationScoped
class ErasedWitnesses {

    private static final List<String> STATEMENTS =
            List.of("update recommendation_evidence set version = version + 1 where author_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

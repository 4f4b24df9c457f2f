package org.m4d.portal.member.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** What a member who is erased sent more than once is not known any more. */
@ApplicationScoped
class ErasedWrites {

    private static final List<String> STATEMENTS = List.of("delete from idempotency where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

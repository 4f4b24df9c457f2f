package org.m4d.portal.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** A member who is erased acts for nobody; that she gave or ended mandates of others stays, without her name. */
@ApplicationScoped
class ErasedMandates {

    private static final List<String> STATEMENTS = List.of("delete from organisation_member where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** An answer to a statement stays and counts with the side that it was given from, without the organisation. */
@ApplicationScoped
class ErasedVoices {

    private static final List<String> STATEMENTS = List.of(
            "update summary_answer set organisation = null, version = version + 1 where member_id = ?1",
            "update summary_answer set version = version + 1 where replied_by_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

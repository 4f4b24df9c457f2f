package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** What an archive brings of a member who was erased is hers without a name, and nobody can claim it: of her address its keyed hash alone is kept, and for nothing else. */
@ApplicationScoped
class ErasedClaims {

    private static final List<String> STATEMENTS = List.of(
            "delete from archive_claim where member_id = ?1",
            "update archive_author set claimed_at = utc_timestamp(6) where member_id = ?1 and claimed_at is null");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

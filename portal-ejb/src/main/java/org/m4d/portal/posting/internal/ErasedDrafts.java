package org.m4d.portal.posting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** What a member who is erased has not published goes; what she translated is read anew, for it says who did. */
@ApplicationScoped
class ErasedDrafts {

    private static final List<String> STATEMENTS = List.of(
            "delete from posting_draft where member_id = ?1",
            "update posting_translation set version = version + 1 where author_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

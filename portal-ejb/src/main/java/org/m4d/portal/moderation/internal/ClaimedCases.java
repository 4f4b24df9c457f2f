package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.AuthorClaimed;

/** What moderators had to decide about an archive's author concerns the member who she is. */
@ApplicationScoped
class ClaimedCases {

    private static final List<String> STATEMENTS = List.of(
            "update moderation_case set author_id = ?2 where author_id = ?1",
            "update moderation_decision set member_id = ?2 where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void handOver(@Observes AuthorClaimed claim) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, claim.archived())
                .setParameter(2, claim.by())
                .executeUpdate());
    }
}

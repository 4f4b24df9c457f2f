package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.AuthorClaimed;

/** What members were told of an archive's author names the member who she is; what nobody could read goes. */
@ApplicationScoped
class ClaimedNotices {

    private static final List<String> STATEMENTS = List.of(
            "update notification set by_id = ?2 where by_id = ?1",
            "delete from notification where member_id = ?1 and ?2 > 0");

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

package org.m4d.portal.group.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** A member who is erased is in no group, and nothing waits for her there. What she asked or was asked once goes, too. */
@ApplicationScoped
class ErasedMemberships {

    private static final List<String> STATEMENTS = List.of(
            "update circle_group g join circle_group_member m on m.group_id = g.id set g.member_count = g.member_count - 1 where m.member_id = ?1",
            "delete from circle_group_member where member_id = ?1",
            "delete from circle_group_admission where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** A member who is erased is told nothing more, and what she was told, wished and watched goes. What others were told of her deeds names her no more. */
@ApplicationScoped
class ErasedNotices {

    private static final List<String> STATEMENTS = List.of(
            "delete from notification where member_id = ?1",
            "delete from notice_preference where member_id = ?1",
            "delete from notice_setting where member_id = ?1",
            "delete from digest_item where member_id = ?1",
            "delete from digest_state where member_id = ?1",
            "delete from watch where member_id = ?1",
            "delete from watch_setting where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

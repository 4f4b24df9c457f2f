package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/** No mail goes to a member who is erased, and none of hers is kept: neither what waits or went out, nor her other addresses. */
@ApplicationScoped
class ErasedMail {

    private static final List<String> STATEMENTS = List.of(
            "delete from outgoing_mail where member_id = ?1",
            "delete from incoming_mail where member_id = ?1",
            "delete from mail_address where member_id = ?1",
            "delete from mail_round where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** In which round the addresses are that were made for a member: those of former rounds are void. */
@ApplicationScoped
public class RoundTable {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public int of(long member) {
        List<?> numbers = entities.createNativeQuery("select number from mail_round where member_id = ?", Integer.class)
                .setParameter(1, member)
                .getResultList();
        return numbers.isEmpty() ? 0 : ((Number) numbers.getFirst()).intValue();
    }

    /** Voids all that the member was given. */
    public void next(long member) {
        entities.createNativeQuery("insert into mail_round (member_id, number) values (?, 1)"
                        + " on duplicate key update number = number + 1")
                .setParameter(1, member)
                .executeUpdate();
    }
}

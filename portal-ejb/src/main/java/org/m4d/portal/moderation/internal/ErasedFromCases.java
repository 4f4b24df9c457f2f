package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.member.MemberErased;

/** How far a member who is erased was trusted goes. What was decided stays, for moderators answer for it; where her name was its title, that says no more who she was. */
@ApplicationScoped
class ErasedFromCases {

    private static final List<String> STATEMENTS = List.of(
            "delete from trust_level where member_id = ?1",
            "update moderation_decision set title = '" + FormerMember.NAME + "'"
                    + " where member_id = ?1 and (about = concat('member:', member_id) or about like 'message:%')",
            "update moderation_flag f join moderation_case c on c.about = f.about set f.title = '" + FormerMember.NAME
                    + "'" + " where c.author_id = ?1 and f.about like 'message:%'");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
    }
}

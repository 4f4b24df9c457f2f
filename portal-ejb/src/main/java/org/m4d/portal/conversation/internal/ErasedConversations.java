package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.member.MemberErased;

/**
 * A member who is erased is in no conversation any more. What she wrote to others stays with them, without her name; a conversation that nobody
 * else was left in goes.
 */
@ApplicationScoped
class ErasedConversations {

    private static final String ALONE = """
            select p.conversation_id from conversation_member p where p.member_id = ?1 and not exists (select 1
                from conversation_member o where o.conversation_id = p.conversation_id and o.member_id <> p.member_id)
            """;

    private static final List<String> OWN = List.of(
            "delete from conversation_member where member_id = ?1",
            "delete from member_block where member_id = ?1 or blocked_id = ?1");

    private static final List<String> WHOLE =
            List.of("delete from message where conversation_id in (?1)", "delete from conversation where id in (?1)");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @SuppressWarnings("unchecked")
    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        List<Long> alone = entities.createNativeQuery(ALONE, Long.class)
                .setParameter(1, erased.member())
                .getResultList();
        write(OWN, erased.member());
        if (!alone.isEmpty()) {
            write(WHOLE, alone);
        }
    }

    private void write(List<String> statements, Object value) {
        statements.forEach(statement ->
                entities.createNativeQuery(statement).setParameter(1, value).executeUpdate());
    }
}

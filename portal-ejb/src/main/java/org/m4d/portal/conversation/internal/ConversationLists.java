package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.conversation.ConversationSummary;
import org.m4d.portal.conversation.Participant;
import org.m4d.portal.member.AuthorView;

/** A member's conversations, read by key along an index; who else is in them with one more query for all. */
@ApplicationScoped
public class ConversationLists {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Page<ConversationSummary> of(long member, boolean archived, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String where = cursor == null ? "" : " and (p.lastAt < :at or (p.lastAt = :at and p.conversation.id < :id))";
        TypedQuery<Participant> query = entities.createQuery(
                        "select p from Participant p join fetch p.conversation c left join fetch c.lastAuthor"
                                + " where p.member.id = :member and p.archived = :archived" + where
                                + " order by p.lastAt desc, p.conversation.id desc",
                        Participant.class)
                .setParameter("member", member)
                .setParameter("archived", archived)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        Page<Participant> found = Page.of(
                query.getResultList(),
                limit,
                p -> Cursor.at(p.getLastAt(), p.getConversation().getId()));
        Map<Long, List<AuthorView>> others = others(member, found.items());
        return found.map(p -> summary(p, others.getOrDefault(p.getConversation().getId(), List.of())));
    }

    /** How many of a member's conversations have something unread that she was told of. */
    public long unread(long member) {
        return entities.createQuery(
                        "select count(p) from Participant p join p.conversation c where p.member.id = :member"
                                + " and p.archived = false and p.muted = false and c.lastNumber > p.readNumber",
                        Long.class)
                .setParameter("member", member)
                .getSingleResult();
    }

    private Map<Long, List<AuthorView>> others(long member, List<Participant> places) {
        Map<Long, List<AuthorView>> others = new HashMap<>();
        if (places.isEmpty()) {
            return others;
        }
        entities.createQuery(
                        "select p from Participant p join fetch p.member m where p.conversation.id in :ids"
                                + " and m.id <> :member order by m.displayName, m.id",
                        Participant.class)
                .setParameter(
                        "ids",
                        places.stream().map(p -> p.getConversation().getId()).toList())
                .setParameter("member", member)
                .getResultStream()
                .forEach(p -> others.computeIfAbsent(p.getConversation().getId(), id -> new ArrayList<>())
                        .add(AuthorView.of(p.getMember())));
        return others;
    }

    private static ConversationSummary summary(Participant place, List<AuthorView> others) {
        int last = place.getConversation().getLastNumber();
        int unread = Math.max(0, last - place.getReadNumber());
        return new ConversationSummary(
                place.getConversation().getId(),
                place.getConversation().getSubject(),
                others,
                place.getConversation().getLastAuthor().getDisplayName(),
                place.getLastAt(),
                unread,
                Math.max(place.getFirstNumber(), unread == 0 ? last : place.getReadNumber() + 1),
                place.isMuted(),
                place.isArchived());
    }
}

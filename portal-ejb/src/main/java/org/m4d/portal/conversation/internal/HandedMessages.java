package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.conversation.Message;
import org.m4d.portal.conversation.MessageKind;
import org.m4d.portal.posting.PostingState;

/** What members handed over to the moderators, in the database. */
@ApplicationScoped
class HandedMessages {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Keeps it unless somebody handed it over before. */
    void keep(HandedMessage handed, Message message) {
        if (find(handed.getReported(), message.getId()).isEmpty()) {
            entities.persist(handed);
        }
    }

    /** The copy of a message that was reported itself. */
    Optional<HandedMessage> reported(long message) {
        return find(message, message);
    }

    /** All that was handed over with these, in the order in which it was written. */
    List<HandedMessage> with(Collection<Long> reported) {
        return entities.createQuery(
                        "select h from HandedMessage h join fetch h.author where h.reported in :reported order by h.number",
                        HandedMessage.class)
                .setParameter("reported", reported)
                .getResultList();
    }

    /**
     * Ids of messages that were reported, in ascending order.
     *
     * @param after the id to go on from; 0 for the first
     * @param handed before which they were handed over
     */
    List<Long> reported(long after, Instant handed, int limit) {
        return entities.createQuery(
                        "select distinct h.reported from HandedMessage h where h.reported > :after and h.handedAt < :handed"
                                + " order by h.reported",
                        Long.class)
                .setParameter("after", after)
                .setParameter("handed", handed)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Deletes all that was handed over with these. */
    int delete(Collection<Long> reported) {
        return entities.createQuery("delete from HandedMessage h where h.reported in :reported")
                .setParameter("reported", reported)
                .executeUpdate();
    }

    /** These messages as they stand in their conversations, which is for those who are in them. */
    List<Message> standing(Collection<Long> ids) {
        return entities.createQuery(
                        "select x from Message x join fetch x.conversation join fetch x.author"
                                + " where x.id in :ids and x.kind = :text",
                        Message.class)
                .setParameter("ids", ids)
                .setParameter("text", MessageKind.TEXT)
                .getResultList();
    }

    /**
     * What was written just before a message, the first first.
     *
     * @param from the first line that the one who reports it may read
     */
    List<Message> before(Message message, int from, int most) {
        return entities.createQuery(
                        "select x from Message x join fetch x.author where x.conversation = :conversation"
                                + " and x.number >= :from and x.number < :number and x.kind = :text and x.state = :shown"
                                + " order by x.number desc",
                        Message.class)
                .setParameter("conversation", message.getConversation())
                .setParameter("from", from)
                .setParameter("number", message.getNumber())
                .setParameter("text", MessageKind.TEXT)
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(most)
                .getResultList()
                .reversed();
    }

    private Optional<HandedMessage> find(long reported, long message) {
        return entities.createQuery(
                        "select h from HandedMessage h where h.reported = :reported and h.message = :message",
                        HandedMessage.class)
                .setParameter("reported", reported)
                .setParameter("message", message)
                .getResultStream()
                .findFirst();
    }
}

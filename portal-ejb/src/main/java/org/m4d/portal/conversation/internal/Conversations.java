package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.conversation.Conversation;
import org.m4d.portal.conversation.Message;
import org.m4d.portal.conversation.MessageKind;
import org.m4d.portal.conversation.MessageView;
import org.m4d.portal.conversation.Participant;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;

/** Conversations in the database. */
@ApplicationScoped
public class Conversations {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Conversation add(Conversation conversation) {
        entities.persist(conversation);
        return conversation;
    }

    public Participant add(Participant participant) {
        entities.persist(participant);
        return participant;
    }

    public Message add(Message message) {
        entities.persist(message);
        return message;
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    /** Those of these members who exist. */
    public Set<Long> known(Collection<Long> members) {
        return new TreeSet<>(entities.createQuery("select m.id from Member m where m.id in :ids", Long.class)
                .setParameter("ids", members)
                .getResultList());
    }

    /** How many conversations a member started since then. */
    public long startedSince(long member, Instant since) {
        return entities.createQuery(
                        "select count(c) from Conversation c where c.starter.id = :member and c.createdAt > :since",
                        Long.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** When a member wrote messages since then, first the first. */
    public List<Instant> writtenSince(long member, Instant since) {
        return entities.createQuery(
                        "select x.createdAt from Message x where x.author.id = :member and x.kind = :text"
                                + " and x.createdAt > :since order by x.createdAt",
                        Instant.class)
                .setParameter("member", member)
                .setParameter("text", MessageKind.TEXT)
                .setParameter("since", since)
                .getResultList();
    }

    /**
     * A member's place in a conversation.
     *
     * @throws NotFound when there is no such conversation or she is not in it: the two look the same
     */
    public Participant place(long conversation, long member) {
        return find(conversation, member).orElseThrow(NotFound::new);
    }

    public Optional<Participant> find(long conversation, long member) {
        return entities.createQuery(
                        "select p from Participant p join fetch p.conversation c"
                                + " where c.id = :conversation and p.member.id = :member",
                        Participant.class)
                .setParameter("conversation", conversation)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    /** The conversation with its row locked until the transaction ends, to give out the next number. */
    public Conversation locked(long conversation) {
        return Optional.ofNullable(entities.find(Conversation.class, conversation, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Who is in it, by name. */
    public List<Participant> participants(long conversation) {
        return entities.createQuery(
                        "select p from Participant p join fetch p.member m where p.conversation.id = :conversation"
                                + " order by m.displayName, m.id",
                        Participant.class)
                .setParameter("conversation", conversation)
                .getResultList();
    }

    /** The lines with these numbers. */
    public List<MessageView> messages(long conversation, int from, int to) {
        return entities.createQuery(
                        "select x from Message x join fetch x.author left join fetch x.about"
                                + " where x.conversation.id = :conversation and x.number between :from and :to order by x.number",
                        Message.class)
                .setParameter("conversation", conversation)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(Conversations::view)
                .toList();
    }

    public Optional<Message> message(long id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    public void remove(Participant participant) {
        entities.remove(participant);
    }

    /** Nobody can read it any more. */
    public void forget(Conversation conversation) {
        entities.createQuery("delete from Message x where x.conversation = :conversation")
                .setParameter("conversation", conversation)
                .executeUpdate();
        entities.remove(conversation);
    }

    public static MessageView view(Message message) {
        return new MessageView(
                message.getId(),
                message.getConversation().getId(),
                message.getNumber(),
                message.getKind().id(),
                message.getState(),
                AuthorView.of(message.getAuthor()),
                message.getBody().language(),
                message.getBody().html(),
                message.getAbout() == null ? null : AuthorView.of(message.getAbout()),
                message.getCreatedAt());
    }
}

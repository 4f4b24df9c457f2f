package org.m4d.portal.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.conversation.internal.Blocks;
import org.m4d.portal.conversation.internal.Conversations;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.PostingGate;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Starting conversations, writing in them, coming and going. What is written fires no event that others could keep something by. */
@Stateless
public class ConversationWriting {

    @Inject
    Conversations conversations;

    @Inject
    Blocks blocks;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    IdempotentWrites writes;

    @Inject
    Notifications notifications;

    @Inject
    PostingGate gate;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Starts a conversation with its first message.
     *
     * @param idempotencyKey sent again, it gives the conversation that it gave before; may be null
     * @return the conversation
     * @throws InvalidInput when one of the members cannot be written to
     * @throws org.m4d.portal.common.TooManyRequests when the acting member has started many today, or written much in the last hour
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef start(@NotNull @Valid NewConversation input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "conversation.start", idempotencyKey, () -> {
            Instant now = clock.instant();
            long own = actor.memberId();
            Set<Long> others = new TreeSet<>(input.members());
            others.remove(own);
            ConversationPolicy.checkSize(others.size(), others.size() + 1);
            Body body = admitted(actor, new NewMessage(input.body(), input.lang()));
            ConversationPolicy.checkStart(
                    gate.limits(actor, conversations.member(own)).conversations(),
                    conversations.startedSince(own, now.minus(ConversationPolicy.DAY)));
            checkReach(own, others);
            Conversation conversation =
                    conversations.add(new Conversation(conversations.member(own), input.subject(), now));
            conversations.add(conversation.admit(conversations.member(own), now));
            others.forEach(other -> conversations.add(conversation.admit(conversations.member(other), now)));
            publish(conversation, own, body);
            return ref(conversation.getId());
        });
    }

    /**
     * Writes a message.
     *
     * @param idempotencyKey sent again, it gives the message that it gave before; may be null
     * @return the message
     * @throws NotFound when the acting member is not in that conversation
     * @throws org.m4d.portal.common.TooManyRequests when she has written as much in the last hour as her trust level admits
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef write(long id, @NotNull @Valid NewMessage input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "conversation.write", idempotencyKey, () -> {
            long own = actor.memberId();
            conversations.place(id, own);
            Conversation conversation = conversations.locked(id);
            List<Long> others = others(id, own);
            ConversationPolicy.checkWrite(others, blocks.blocking(own, others), blocks.blockedBy(own, others));
            return new ContentRef(
                    ContentType.MESSAGE,
                    publish(conversation, own, admitted(actor, input)).getId());
        });
    }

    /** Takes members in; all who are there see a line about it, the new ones read what is written from now on. */
    @RequiresRole(Role.MEMBER)
    public void add(long id, @NotNull Set<Long> invited) {
        long own = acting.member().memberId();
        conversations.place(id, own);
        Conversation conversation = conversations.locked(id);
        List<Long> present = others(id, own);
        Set<Long> coming = new TreeSet<>(invited);
        coming.removeAll(present);
        coming.remove(own);
        ConversationPolicy.checkSize(coming.size(), coming.size() + present.size() + 1);
        checkReach(own, coming);
        Instant now = clock.instant();
        for (long member : coming) {
            Participant newcomer = conversations.add(conversation.admit(conversations.member(member), now));
            note(conversation, own, MessageKind.ADDED, newcomer.getMember());
        }
        notifications.tellUnlessWaiting(coming.stream()
                .map(member -> new Notice(member, NoticeKind.INVITATION, ref(id), own))
                .toList());
    }

    /** Takes a member out. */
    @RequiresRole(Role.MEMBER)
    public void remove(long id, long member) {
        long own = acting.member().memberId();
        conversations.place(id, own);
        Conversation conversation = conversations.locked(id);
        ConversationPolicy.checkRemove(own, conversation.getStarter().getId(), member);
        go(conversation, conversations.place(id, member), own, MessageKind.REMOVED);
    }

    /** Leaves; what was written stays with the others, and with nobody when nobody is left. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public void leave(long id) {
        long own = acting.member().memberId();
        Participant place = conversations.place(id, own);
        go(conversations.locked(id), place, own, MessageKind.LEFT);
    }

    private void go(Conversation conversation, Participant place, long by, MessageKind kind) {
        Member member = place.getMember();
        conversations.remove(place);
        notifications.forget(member.getId(), ref(conversation.getId()));
        if (others(conversation.getId(), member.getId()).isEmpty()) {
            conversations.forget(conversation);
        } else {
            note(conversation, by, kind, member);
        }
    }

    private void note(Conversation conversation, long by, MessageKind kind, Member about) {
        Message line = conversations.add(conversation.note(conversations.member(by), kind, about, clock.instant()));
        conversations.participants(conversation.getId()).forEach(place -> place.sees(line));
    }

    /** The text, when the author's trust level admits it and she has not written too much lately. */
    private Body admitted(Actor actor, NewMessage input) {
        long own = actor.memberId();
        Body body = markdown.render(input.body(), input.lang());
        gate.admitMessage(actor, conversations.member(own), body, since -> conversations.writtenSince(own, since));
        return body;
    }

    private Message publish(Conversation conversation, long author, Body body) {
        Message message = conversations.add(conversation.write(conversations.member(author), body, clock.instant()));
        List<Participant> places = conversations.participants(conversation.getId());
        places.forEach(place -> place.sees(message));
        List<Long> told = places.stream()
                .filter(place -> !place.isMuted())
                .map(place -> place.getMember().getId())
                .toList();
        List<Long> blocking = blocks.blocking(author, told);
        notifications.tellUnlessWaiting(told.stream()
                .filter(member -> !blocking.contains(member))
                .map(member -> new Notice(member, NoticeKind.MESSAGE, ref(conversation.getId()), author))
                .toList());
        return message;
    }

    private void checkReach(long own, Collection<Long> others) {
        ConversationPolicy.checkReach(
                others, conversations.known(others), blocks.blocking(own, others), blocks.blockedBy(own, others));
    }

    private List<Long> others(long conversation, long own) {
        return conversations.participants(conversation).stream()
                .map(place -> place.getMember().getId())
                .filter(member -> member != own)
                .toList();
    }

    static ContentRef ref(long conversation) {
        return new ContentRef(ContentType.CONVERSATION, conversation);
    }
}

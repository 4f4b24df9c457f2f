package org.m4d.portal.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.conversation.internal.Blocks;
import org.m4d.portal.conversation.internal.ConversationLists;
import org.m4d.portal.conversation.internal.Conversations;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Reading conversations, and what a member does with her own place in them. */
@Stateless
public class ConversationService {

    /** Lines on a page. */
    public static final int PAGE = 20;

    @Inject
    Conversations conversations;

    @Inject
    ConversationLists lists;

    @Inject
    Blocks blocks;

    @Inject
    Notifications notifications;

    @Inject
    Acting acting;

    /**
     * The acting member's conversations by latest message.
     *
     * @param archived those that she put out of the way, instead of the others
     * @param after a cursor from the page before, or null
     */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public Page<ConversationSummary> own(boolean archived, String after, int limit) {
        return lists.of(acting.member().memberId(), archived, after, limit);
    }

    /** In how many conversations there is something new. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public long unread() {
        return lists.unread(acting.member().memberId());
    }

    /** @throws NotFound when there is no such conversation, or the acting member is not in it */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public ConversationView conversation(long id) {
        long member = acting.member().memberId();
        Participant place = conversations.place(id, member);
        Conversation conversation = place.getConversation();
        List<AuthorView> members = conversations.participants(id).stream()
                .map(p -> AuthorView.of(p.getMember()))
                .toList();
        return new ConversationView(
                id,
                conversation.getSubject(),
                conversation.getStarter().getId(),
                members,
                conversation.getCreatedAt(),
                place.getFirstNumber(),
                conversation.getLastNumber(),
                place.getReadNumber(),
                place.isMuted(),
                place.isArchived(),
                blocks.blockedBy(member, members.stream().map(AuthorView::id).toList()));
    }

    /**
     * The lines after a number, as far as the acting member may read them.
     *
     * @throws NotFound when there is no such conversation, or the acting member is not in it
     */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public List<MessageView> messages(long id, int after, int limit) {
        long reader = acting.member().memberId();
        int from = Math.max(conversations.place(id, reader).getFirstNumber(), after + 1);
        return conversations.messages(id, from, from + limit - 1).stream()
                .map(message -> message.readBy(reader))
                .toList();
    }

    /** @throws NotFound when there is no such message, or it is not the acting member's to read */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public MessageView message(long id) {
        Message message = conversations.message(id).orElseThrow(NotFound::new);
        long reader = acting.member().memberId();
        Participant place = conversations.place(message.getConversation().getId(), reader);
        ConversationPolicy.checkRead(place.getFirstNumber(), message.getNumber());
        return Conversations.view(message).readBy(reader);
    }

    /** Notes how far the acting member has read; the notice about it is read then, too. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public void read(long id, int number) {
        long member = acting.member().memberId();
        Participant place = conversations.place(id, member);
        if (number > place.getReadNumber()) {
            place.read(number);
            notifications.read(member, NoticeKind.MESSAGE, ConversationWriting.ref(id));
        }
    }

    /** No notices of it any more, or again. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public void mute(long id, boolean wanted) {
        conversations.place(id, acting.member().memberId()).mute(wanted);
    }

    /** Out of the list until somebody writes, or back into it. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public void archive(long id, boolean wanted) {
        conversations.place(id, acting.member().memberId()).archive(wanted);
    }

    /**
     * The Markdown of a message, for quoting.
     *
     * @throws NotFound when it is not the acting member's to read, or was removed
     */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public String source(long message) {
        if (message(message).removed()) {
            throw new NotFound();
        }
        return conversations
                .message(message)
                .orElseThrow(NotFound::new)
                .getBody()
                .source();
    }
}

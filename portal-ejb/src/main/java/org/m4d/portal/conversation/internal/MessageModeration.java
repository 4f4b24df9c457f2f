package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.conversation.Message;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;
import org.m4d.portal.moderation.NewFlag;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

/**
 * Messages that a member of the conversation reported. Moderators see the copies that were handed over to them and nothing else; a message
 * that nobody reported is none of theirs, also when they are in the conversation themselves.
 */
@ApplicationScoped
class MessageModeration implements Moderated {

    @Inject
    HandedMessages handed;

    @Inject
    MessageExhibits exhibits;

    @Inject
    Conversations conversations;

    @Inject
    Clock clock;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.MESSAGE);
    }

    /**
     * What was handed over; of what was not, the message alone, which only those may reach who read it anyhow. Nothing of a message that was
     * removed and whose copy is gone.
     */
    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        Map<Long, List<HandedMessage>> copies =
                handed.with(ids).stream().collect(Collectors.groupingBy(HandedMessage::getReported));
        List<Exhibit> found =
                new ArrayList<>(copies.values().stream().map(exhibits::handed).toList());
        List<Long> others = ids.stream().filter(id -> !copies.containsKey(id)).toList();
        if (!others.isEmpty()) {
            handed.standing(others).stream()
                    .filter(message -> message.getState() == PostingState.SHOWN)
                    .forEach(message -> found.add(exhibits.standing(message, null, List.of())));
        }
        return found;
    }

    @Override
    public Exhibit reportable(ContentRef ref, long reader) {
        Message message = handed.standing(Set.of(ref.id())).stream().findFirst().orElseThrow(NotFound::new);
        List<Message> before = handed.before(message, firstNumber(message, reader), NewFlag.MOST_BEFORE);
        return exhibits.standing(message, ConversationContents.path(message), before);
    }

    @Override
    public void handOver(ContentRef ref, long by, int before) {
        Message message = conversations.message(ref.id()).orElseThrow(NotFound::new);
        List<Message> all =
                new ArrayList<>(before == 0 ? List.of() : handed.before(message, firstNumber(message, by), before));
        all.add(message);
        all.forEach(
                one -> handed.keep(new HandedMessage(message, one, conversations.member(by), clock.instant()), one));
    }

    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        if (act == PostingAct.WITHDRAW) {
            throw new NotAllowed("error.talk.stays");
        }
        handed.reported(ref.id())
                .orElseThrow(() -> new Conflict("error.talk.not-reported"))
                .undergo(act);
        conversations.message(ref.id()).ifPresent(message -> message.undergo(act));
    }

    private int firstNumber(Message message, long reader) {
        return conversations.place(message.getConversation().getId(), reader).getFirstNumber();
    }
}

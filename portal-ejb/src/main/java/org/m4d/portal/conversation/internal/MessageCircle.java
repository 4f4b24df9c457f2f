package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.security.Circle;

/** Who may read one message: who is in its conversation and came before it was written. */
@ApplicationScoped
class MessageCircle implements Circle {

    @Inject
    Conversations conversations;

    @Override
    public ContentType type() {
        return ContentType.MESSAGE;
    }

    @Override
    public boolean includes(long message, long member) {
        return conversations
                .message(message)
                .filter(found -> conversations
                        .find(found.getConversation().getId(), member)
                        .filter(place -> place.getFirstNumber() <= found.getNumber())
                        .isPresent())
                .isPresent();
    }

    @Override
    public Set<Long> of(long member) {
        return Set.of();
    }
}

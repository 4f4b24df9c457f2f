package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.security.Circle;

/** Who is in a conversation. Its contents stand in no list beside those of others. */
@ApplicationScoped
class ConversationCircle implements Circle {

    @Inject
    Conversations conversations;

    @Override
    public ContentType type() {
        return ContentType.CONVERSATION;
    }

    @Override
    public boolean includes(long conversation, long member) {
        return conversations.find(conversation, member).isPresent();
    }

    @Override
    public Set<Long> of(long member) {
        return Set.of();
    }
}

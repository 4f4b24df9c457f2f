package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.conversation.Conversation;
import org.m4d.portal.conversation.Message;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of conversations, for those who are in them. */
@ApplicationScoped
class ConversationContents implements ContentSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.CONVERSATION, ContentType.MESSAGE);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return type == ContentType.CONVERSATION
                ? entities.createQuery("select c from Conversation c where c.id in :ids", Conversation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(ConversationContents::card)
                        .toList()
                : entities.createQuery(
                                "select x from Message x join fetch x.conversation where x.id in :ids", Message.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(ConversationContents::card)
                        .toList();
    }

    private static ContentCard card(Conversation conversation) {
        ContentRef ref = new ContentRef(ContentType.CONVERSATION, conversation.getId());
        return new ContentCard(
                ref,
                title(conversation),
                path(conversation),
                conversation.getStarter().getId(),
                Audience.of(ref),
                true);
    }

    private static ContentCard card(Message message) {
        ContentRef ref = new ContentRef(ContentType.MESSAGE, message.getId());
        return new ContentCard(
                ref,
                title(message.getConversation()),
                path(message),
                message.getAuthor().getId(),
                Audience.of(ref),
                message.getState() == PostingState.SHOWN);
    }

    static String path(Message message) {
        return path(message.getConversation()) + "?message=" + message.getNumber() + "#m" + message.getNumber();
    }

    private static String path(Conversation conversation) {
        return "talk/" + conversation.getId();
    }

    /** In whatever language it is: nobody was asked. */
    private static LocalizedText title(Conversation conversation) {
        return LocalizedText.of("und", conversation.getSubject());
    }
}

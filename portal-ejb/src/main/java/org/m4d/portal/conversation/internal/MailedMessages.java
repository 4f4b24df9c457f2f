package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.conversation.Conversation;
import org.m4d.portal.conversation.ConversationService;
import org.m4d.portal.conversation.ConversationView;
import org.m4d.portal.conversation.ConversationWriting;
import org.m4d.portal.conversation.Message;
import org.m4d.portal.conversation.MessageKind;
import org.m4d.portal.conversation.NewMessage;
import org.m4d.portal.mail.MailTarget;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.mail.Substance;
import org.m4d.portal.mail.SubstanceSource;
import org.m4d.portal.mime.MailFile;
import org.m4d.portal.posting.PostingState;

/**
 * Conversations by mail: a mail brings what its receiver was told of and has not read, and an answer to it is a message. Files cannot be in
 * messages yet: a mail with one goes back, rather than lose it.
 */
@ApplicationScoped
class MailedMessages implements SubstanceSource, MailTarget {

    private static final int MOST_MESSAGES = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ConversationService conversations;

    @Inject
    ConversationWriting writing;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.CONVERSATION);
    }

    /** Without a receiver there is nothing to bring: what was said is for those in it alone. */
    @Override
    public Optional<Substance> of(ContentRef ref) {
        return Optional.ofNullable(entities.find(Conversation.class, ref.id()))
                .map(found -> substance(ref, null, null));
    }

    @Override
    public Optional<Substance> of(ContentRef ref, long receiver, Instant since) {
        List<Message> unread = entities.createQuery("""
                        select x from Message x join fetch x.author, Participant p
                        where x.conversation.id = :id and p.conversation = x.conversation and p.member.id = :receiver
                            and x.number > p.readNumber and x.number >= p.firstNumber and x.createdAt >= :since
                            and x.kind = :kind and x.state = :shown and x.author.id <> :receiver
                        order by x.number
                        """, Message.class)
                .setParameter("id", ref.id())
                .setParameter("receiver", receiver)
                .setParameter("since", since)
                .setParameter("kind", MessageKind.TEXT)
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(MOST_MESSAGES)
                .getResultList();
        if (unread.isEmpty()) {
            return of(ref);
        }
        StringBuilder html = new StringBuilder();
        unread.forEach(message -> html.append(message.getBody().html()));
        return Optional.of(
                substance(ref, html.toString(), unread.getLast().getBody().language()));
    }

    private static Substance substance(ContentRef ref, String html, String lang) {
        return new Substance(html, lang, false, List.of("talk-" + ref.id()), null, null, null, ref, null);
    }

    private static void refuse(MailFile file) {
        throw new InvalidInput(
                List.of(new InvalidInput.Violation("file", "error.attachment.type", Map.of("name", file.name()))));
    }

    /** Who answers has read what she answers. */
    @Override
    public ContentRef take(ContentRef target, MailedText text) {
        text.files().stream().filter(file -> !file.decorates()).findFirst().ifPresent(MailedMessages::refuse);
        ConversationView conversation = conversations.conversation(target.id());
        ContentRef written = writing.write(target.id(), new NewMessage(text.text(), text.language()), text.key());
        conversations.read(target.id(), conversation.lastNumber());
        return written;
    }
}

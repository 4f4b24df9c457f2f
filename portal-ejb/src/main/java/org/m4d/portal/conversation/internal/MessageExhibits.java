package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.conversation.Message;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.security.Audience;

/** Messages as moderators, and those who report them, look at them. Their title is their author's name: the subject was not handed over. */
@ApplicationScoped
class MessageExhibits {

    private static final String NO_LANGUAGE = "und";

    /** @param all what was reported, with what was handed over beside it, in the order in which it was written */
    Exhibit handed(List<HandedMessage> all) {
        HandedMessage reported =
                all.stream().filter(HandedMessage::isReported).findFirst().orElseThrow();
        ContentRef ref = new ContentRef(ContentType.MESSAGE, reported.getReported());
        return new Exhibit(
                ref,
                reported.getAuthor().getDisplayName(),
                NO_LANGUAGE,
                null,
                AuthorView.of(reported.getAuthor()),
                reported.getBody().language(),
                reported.getBody().html(),
                reported.getState(),
                reported.getWrittenAt(),
                Audience.of(ref),
                null,
                all.stream()
                        .filter(one -> !one.isReported())
                        .map(one -> around(one.getNumber(), one.getAuthor(), one.getBody()))
                        .toList());
    }

    /** @param path of its page for the one who reports it; null for others */
    Exhibit standing(Message message, String path, List<Message> before) {
        ContentRef ref = new ContentRef(ContentType.MESSAGE, message.getId());
        return new Exhibit(
                ref,
                message.getAuthor().getDisplayName(),
                NO_LANGUAGE,
                path,
                AuthorView.of(message.getAuthor()),
                message.getBody().language(),
                message.getBody().html(),
                message.getState(),
                message.getCreatedAt(),
                Audience.of(ref),
                null,
                before.stream()
                        .map(one -> around(one.getNumber(), one.getAuthor(), one.getBody()))
                        .toList());
    }

    /** Whole, for there is no page on which to read the rest. */
    private static Exhibit.Around around(int number, Member author, Body body) {
        return new Exhibit.Around(number, AuthorView.of(author), body.language(), Sanitizer.textOf(body.html()), true);
    }
}

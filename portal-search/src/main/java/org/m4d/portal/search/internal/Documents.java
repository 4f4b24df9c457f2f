package org.m4d.portal.search.internal;

import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Sanitizer;

/** How each kind of record becomes a document. */
final class Documents {

    private Documents() {}

    /**
     * A topic is found by its posts. The opening post stands for the topic and carries its title; a reply is found by its own words
     * and shown under the topic's title. Both are for the readers of the forum, whoever these are at the time of the search: when that changes,
     * nothing needs indexing anew and nothing is found meanwhile that should not be.
     */
    static SearchDocument of(Post post) {
        Topic topic = post.getTopic();
        boolean opening = post.opening();
        SearchDocument document = new SearchDocument(
                        opening ? ContentType.TOPIC : ContentType.POST,
                        opening ? topic.getId() : post.getId(),
                        opening ? topic.getExternalKey() : post.getExternalKey(),
                        ContentPath.post(topic.getId(), topic.getTitle(), post.getNumber()),
                        topic.getTitle(),
                        post.getBody().language(),
                        opening ? LocalizedText.of(topic.getLanguage(), topic.getTitle()) : LocalizedText.EMPTY,
                        text(post.getBody()),
                        List.of(),
                        List.of(),
                        post.getCreatedAt(),
                        List.of(),
                        new ContentRef(ContentType.FORUM, topic.getForum().getId()).toString())
                .translated(post.getTranslations());
        return opening && topic.isQuestion() ? document.asking(topic.getAccepted() != null) : document;
    }

    /** Whether a post can be read: itself, and the topic that it belongs to. */
    static boolean shown(Post post) {
        return post.getState() == PostingState.SHOWN && post.getTopic().getState() == PostingState.SHOWN;
    }

    private static String text(Body body) {
        return Sanitizer.textOf(body.html());
    }
}

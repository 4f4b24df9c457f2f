package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of forums, topics and posts. */
@ApplicationScoped
class ForumContents implements ContentSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.POST);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return switch (type) {
            case FORUM ->
                all("select f from Forum f where f.id in :ids", Forum.class, ids).stream()
                        .map(ForumContents::card)
                        .toList();
            case TOPIC ->
                all("select t from Topic t join fetch t.forum where t.id in :ids", Topic.class, ids).stream()
                        .map(ForumContents::card)
                        .toList();
            case POST ->
                all("select p from Post p join fetch p.topic t join fetch t.forum where p.id in :ids", Post.class, ids)
                        .stream()
                        .map(ForumContents::card)
                        .toList();
            default -> throw new IllegalArgumentException("not of the forums: " + type);
        };
    }

    private <E> List<E> all(String query, Class<E> type, Collection<Long> ids) {
        return entities.createQuery(query, type).setParameter("ids", ids).getResultList();
    }

    private static ContentCard card(Forum forum) {
        return new ContentCard(
                new ContentRef(ContentType.FORUM, forum.getId()),
                forum.getNames(),
                ContentPath.forum(forum.getSlug()),
                null,
                forum.getAudience(),
                true);
    }

    private static ContentCard card(Topic topic) {
        return new ContentCard(
                new ContentRef(ContentType.TOPIC, topic.getId()),
                LocalizedText.of(topic.getLanguage(), topic.getTitle()),
                ContentPath.of(ContentType.TOPIC, topic.getId(), topic.getTitle()),
                topic.getAuthor().getId(),
                topic.getForum().getAudience(),
                topic.getState() == PostingState.SHOWN);
    }

    private static ContentCard card(Post post) {
        Topic topic = post.getTopic();
        return new ContentCard(
                new ContentRef(ContentType.POST, post.getId()),
                LocalizedText.of(topic.getLanguage(), topic.getTitle()),
                ContentPath.post(topic.getId(), topic.getTitle(), post.getNumber()),
                post.getAuthor().getId(),
                topic.getForum().getAudience(),
                post.getState() == PostingState.SHOWN && topic.getState() == PostingState.SHOWN);
    }
}

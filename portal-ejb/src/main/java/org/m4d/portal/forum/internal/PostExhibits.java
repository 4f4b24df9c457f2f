package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.posting.Sanitizer;

/** Posts as moderators look at them, between the posts before and after. */
@ApplicationScoped
class PostExhibits {

    private static final int EXCERPT = 240;

    private static final String POSTS =
            "select p from Post p join fetch p.topic t join fetch t.forum join fetch p.author where ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    List<Exhibit> ofPosts(Collection<Long> ids) {
        return exhibits(POSTS + "p.id in :ids", ids, ContentType.POST);
    }

    List<Exhibit> ofTopics(Collection<Long> ids) {
        return exhibits(POSTS + "t.id in :ids and p.number = 1", ids, ContentType.TOPIC);
    }

    private List<Exhibit> exhibits(String query, Collection<Long> ids, ContentType type) {
        List<Post> posts =
                entities.createQuery(query, Post.class).setParameter("ids", ids).getResultList();
        Map<Long, List<Exhibit.Around>> around = around(posts);
        return posts.stream()
                .map(post -> exhibit(post, type, around.getOrDefault(post.getId(), List.of())))
                .toList();
    }

    private Map<Long, List<Exhibit.Around>> around(List<Post> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select p.id, p.number, q from Post p join Post q on q.topic = p.topic
                            and q.number between p.number - 1 and p.number + 1 and q.number <> p.number
                            join fetch q.author
                        where p in :posts order by q.number
                        """, Object[].class)
                .setParameter("posts", posts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> around((Post) row[2], (Integer) row[1]), Collectors.toList())));
    }

    private static Exhibit.Around around(Post post, int number) {
        String text = Sanitizer.textOf(post.getBody().html());
        return new Exhibit.Around(
                post.getNumber(),
                AuthorView.of(post.getAuthor()),
                post.getBody().language(),
                text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + " …",
                post.getNumber() < number);
    }

    private static Exhibit exhibit(Post post, ContentType type, List<Exhibit.Around> around) {
        Topic topic = post.getTopic();
        return new Exhibit(
                new ContentRef(type, type == ContentType.TOPIC ? topic.getId() : post.getId()),
                topic.getTitle(),
                topic.getLanguage(),
                ContentPath.post(topic.getId(), topic.getTitle(), post.getNumber()),
                AuthorView.of(post.getAuthor()),
                post.getBody().language(),
                post.getBody().html(),
                post.getState(),
                post.getCreatedAt(),
                topic.getForum().getAudience(),
                new ContentRef(ContentType.FORUM, topic.getForum().getId()),
                around);
    }
}

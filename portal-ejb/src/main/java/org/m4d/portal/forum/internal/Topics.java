package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.MemberPost;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.forum.TopicParticipant;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;

/** Topics and posts in the database. */
@ApplicationScoped
public class Topics {

    private static final String AUTHOR =
            " new org.m4d.portal.member.AuthorView(a.id, a.displayName, a.stakeholder, a.organisation)";

    private static final String POST_VIEW = "select new org.m4d.portal.forum.PostView(p.id, p.topic.id, p.number,"
            + AUTHOR
            + ", p.body.language, p.body.html, p.state, p.quoteCount, p.translated, p.createdAt, p.editedAt, p.version) from Post p left join p.author a";

    private static final int MOST_PARTICIPANTS = 8;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Forums forums;

    public Topic add(Topic topic) {
        entities.persist(topic);
        return topic;
    }

    public Post add(Post post) {
        entities.persist(post);
        return post;
    }

    /** The forum to post in. */
    public Forum forum(String slug) {
        return forums.find(slug).orElseThrow(() -> InvalidInput.of("forum", "error.forum"));
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    public Optional<Topic> find(long id) {
        return Optional.ofNullable(entities.find(Topic.class, id));
    }

    /** The topic with its row locked until the transaction ends, to give out the next number. */
    public Topic locked(long id) {
        return Optional.ofNullable(entities.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    public Post post(long id) {
        return Optional.ofNullable(entities.find(Post.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<Post> findPost(long id) {
        return Optional.ofNullable(entities.find(Post.class, id));
    }

    public Post opening(Topic topic) {
        return entities.createQuery("select p from Post p where p.topic = :topic and p.number = 1", Post.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    public Optional<Topic> topicByKey(String key) {
        return entities.createQuery("select t from Topic t where t.externalKey = :key", Topic.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<Post> postByKey(String key) {
        return entities.createQuery("select p from Post p where p.externalKey = :key", Post.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<TopicView> view(long id) {
        return entities.createQuery(
                        "select t from Topic t join fetch t.forum join fetch t.author left join fetch t.tags where t.id = :id",
                        Topic.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Topics::view);
    }

    private static TopicView view(Topic t) {
        return new TopicView(
                t.getId(),
                t.getTitle(),
                t.getLanguage(),
                t.getForum().getSlug(),
                t.getForum().getNames(),
                author(t.getAuthor()),
                List.copyOf(t.getTags()),
                t.isPinned(),
                t.isClosed(),
                t.getPostCount(),
                t.getLastNumber(),
                t.getCreatedAt(),
                t.getLastPostAt(),
                t.getVersion());
    }

    public List<PostView> posts(long topic, int from, int to) {
        return entities.createQuery(
                        POST_VIEW + " where p.topic.id = :topic and p.number between :from and :to order by p.number",
                        PostView.class)
                .setParameter("topic", topic)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    public List<PostView> postsAfter(long topic, int number, int limit) {
        return entities.createQuery(
                        POST_VIEW + " where p.topic.id = :topic and p.number > :number order by p.number",
                        PostView.class)
                .setParameter("topic", topic)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<MemberPost> latestBy(long member, int limit) {
        return entities.createQuery("""
                        select new org.m4d.portal.forum.MemberPost(p.id, t.id, t.title, t.language, f.names, p.number,
                            p.createdAt)
                        from Post p left join p.topic t left join t.forum f where p.author.id = :member
                        order by p.createdAt desc, p.id desc
                        """, MemberPost.class)
                .setParameter("member", member)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<PostView> postView(long id) {
        return entities.createQuery(POST_VIEW + " where p.id = :id", PostView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Adds a post to the counts that the list of forums shows. */
    public void count(long forum, Post post) {
        entities.createQuery("""
                        update Forum f set f.topicCount = f.topicCount + :topics, f.postCount = f.postCount + 1,
                            f.lastPostAt = case when f.lastPostAt is null or f.lastPostAt < :at then :at else f.lastPostAt end
                        where f.id = :forum
                        """)
                .setParameter("topics", post.opening() ? 1 : 0)
                .setParameter("at", post.getCreatedAt())
                .setParameter("forum", forum)
                .executeUpdate();
    }

    /** Those who posted most, most first, at most eight. */
    public List<TopicParticipant> participants(long topic) {
        return entities.createQuery("""
                        select a.id, a.displayName, a.stakeholder, a.organisation, count(p)
                        from Post p join p.author a where p.topic.id = :topic
                        group by a.id, a.displayName, a.stakeholder, a.organisation order by count(p) desc, a.id
                        """, Object[].class)
                .setParameter("topic", topic)
                .setMaxResults(MOST_PARTICIPANTS)
                .getResultStream()
                .map(row -> new TopicParticipant(
                        new AuthorView(
                                (Long) row[0], (String) row[1], (org.m4d.portal.member.StakeholderType) row[2], (String)
                                        row[3]),
                        (Long) row[4]))
                .toList();
    }

    private static AuthorView author(Member member) {
        return new AuthorView(
                member.getId(), member.getDisplayName(), member.getStakeholder(), member.getOrganisation());
    }
}

package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Topics and posts in the database. */
@ApplicationScoped
public class Topics {

    private static final String AUTHOR =
            " new org.m4d.portal.member.AuthorView(a.id, a.displayName, a.stakeholder, a.organisation)";

    private static final String POST_VIEW = "select new org.m4d.portal.forum.PostView(p.id, p.topic.id, p.number,"
            + AUTHOR
            + ", p.body.language, p.body.html, p.state, p.quoteCount, p.translated, p.responses, p.createdAt, p.editedAt, p.version) from Post p left join p.author a left join p.topic t";

    /** Of those that wait, her own, and nothing of a topic that is not shown unless it is hers; moderators see all. */
    private static final String KNOWN = "(:moderates = true or ((p.state <> :waiting or a.id = :reader)"
            + " and (t.state = :shown or t.author.id = :reader)))";

    /** No member has this id. */
    private static final long NOBODY = 0;

    private static final int MOST_PARTICIPANTS = 8;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Forums forums;

    @Inject
    Acting acting;

    @Inject
    TopicTags tags;

    @Inject
    ReadableForums readable;

    public Topic add(Topic topic) {
        lock(Set.of(topic.getForum()));
        entities.persist(topic);
        return topic;
    }

    /**
     * Locks the rows of these forums, always in the same order, before a topic is put into one: the topic's row refers to its forum, which locks
     * that shared, and counting changes it. Of two who begin at once each would wait for the other.
     */
    public void lock(Collection<Forum> forums) {
        forums.stream()
                .sorted(Comparator.comparing(Forum::getId))
                .forEach(forum -> entities.lock(forum, LockModeType.PESSIMISTIC_WRITE));
    }

    public Post add(Post post) {
        entities.persist(post);
        return post;
    }

    /** The forum to post in, of those that the one who acts may read. */
    public Forum readableForum(String slug) {
        try {
            return forums.readable(slug);
        } catch (NotFound withheld) {
            throw InvalidInput.of("forum", "error.forum", withheld);
        }
    }

    /** The forum that an import writes to. */
    public Forum forum(String slug) {
        return forums.find(slug).orElseThrow(() -> InvalidInput.of("forum", "error.forum"));
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    /** @throws NotFound when there is none, or it is not for the one who acts */
    public Topic readable(long id) {
        return readable.check(entities.find(Topic.class, id));
    }

    /** @throws NotFound when there is none, or its topic is not for the one who acts */
    public Post readablePost(long id) {
        Post post = entities.find(Post.class, id);
        readable.check(post == null ? null : post.getTopic());
        return post;
    }

    /**
     * The topic with its row locked until the transaction ends, to give out the next number.
     *
     * @throws NotFound when there is none, or it is not for the one who acts
     */
    public Topic lockedReadable(long id) {
        return readable.check(locked(id));
    }

    /** The same for an import, which writes wherever it is told to. */
    public Topic locked(long id) {
        return Optional.ofNullable(entities.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    public Optional<Post> findPost(long id) {
        return Optional.ofNullable(entities.find(Post.class, id));
    }

    public Post post(long id) {
        return Optional.ofNullable(entities.find(Post.class, id)).orElseThrow(NotFound::new);
    }

    /** Locks nothing: it says only which topic to lock. */
    public long topicOf(long post) {
        return entities.createQuery("select p.topic.id from Post p where p.id = :id", Long.class)
                .setParameter("id", post)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether somebody other than its author has posted in it. */
    public boolean answered(Topic topic) {
        return !entities.createQuery(
                        "select p.id from Post p where p.topic = :topic and p.state = :shown and p.author <> :author",
                        Long.class)
                .setParameter("topic", topic)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("author", topic.getAuthor())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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

    /** @throws NotFound when there is none, or it is not for the one who acts */
    public TopicView view(long id) {
        return view(readable.check(entities.createQuery(
                        "select t from Topic t join fetch t.forum join fetch t.author left join fetch t.tags where t.id = :id",
                        Topic.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null)));
    }

    private static TopicView view(Topic t) {
        return new TopicView(
                t.getId(),
                t.getTitle(),
                t.getLanguage(),
                t.getForum().getSlug(),
                t.getForum().getNames(),
                AuthorView.of(t.getAuthor()),
                List.copyOf(t.getTags()),
                t.isPinned(),
                t.isClosed(),
                t.getState(),
                t.isQuestion(),
                t.getAccepted(),
                t.getPostCount(),
                t.getLastNumber(),
                t.getCreatedAt(),
                t.getLastPostAt(),
                t.getVersion());
    }

    public List<PostView> posts(long topic, int from, int to) {
        readable.checkTopic(topic);
        return opened(entities.createQuery(
                        POST_VIEW + " where p.topic.id = :topic and p.number between :from and :to and " + KNOWN
                                + " order by p.number",
                        PostView.class)
                .setParameter("topic", topic)
                .setParameter("from", from)
                .setParameter("to", to));
    }

    public List<PostView> postsAfter(long topic, int number, int limit) {
        readable.checkTopic(topic);
        return opened(entities.createQuery(
                        POST_VIEW + " where p.topic.id = :topic and p.number > :number and " + KNOWN
                                + " order by p.number",
                        PostView.class)
                .setParameter("topic", topic)
                .setParameter("number", number)
                .setMaxResults(limit));
    }

    /** Those that the one who acts may know of, without the words of those that she may not open. */
    private List<PostView> opened(TypedQuery<PostView> query) {
        Actor actor = acting.actor();
        return query.setParameter("waiting", PostingState.WAITING)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("moderates", actor.registered() && actor.has(Role.MODERATOR))
                .setParameter("reader", actor.registered() ? actor.memberId() : NOBODY)
                .getResultStream()
                .map(p -> PostingPolicy.mayOpen(actor, p.author().id(), p.state()) ? p : p.withoutText())
                .toList();
    }

    public List<MemberPost> latestBy(long member, int limit) {
        // conditions that would hold for a topic that is not there keep the database from beginning with the topics
        return entities.createQuery("""
                        select new org.m4d.portal.forum.MemberPost(p.id, t.id, t.title, t.language, f.names, p.number,
                            p.createdAt)
                        from Post p left join p.topic t left join t.forum f
                        where p.author.id = :member and coalesce(t.forum.id, 0) not in (:withheld)
                            and p.state = :shown and coalesce(t.state, p.state) = :shown
                        order by p.createdAt desc, p.id desc
                        """, MemberPost.class)
                .setParameter("member", member)
                .setParameter("withheld", readable.withheld())
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @throws NotFound when there is none, or its topic is not for the one who acts */
    public PostView postView(long id) {
        PostView post = opened(entities.createQuery(POST_VIEW + " where p.id = :id and " + KNOWN, PostView.class)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        readable.checkTopic(post.topicId());
        return post;
    }

    /** Adds a post to the counts that the list of forums shows, and moves its topic up in the lists of its tags. */
    public void count(long forum, Post post) {
        tags.moveUp(post.getTopic().getId());
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
        readable.checkTopic(topic);
        return entities.createQuery("""
                        select a.id, a.displayName, a.stakeholder, a.organisation, count(p)
                        from Post p join p.author a where p.topic.id = :topic and p.state = :shown
                        group by a.id, a.displayName, a.stakeholder, a.organisation order by count(p) desc, a.id
                        """, Object[].class)
                .setParameter("topic", topic)
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(MOST_PARTICIPANTS)
                .getResultStream()
                .map(row -> new TopicParticipant(
                        new AuthorView(
                                (Long) row[0], (String) row[1], (org.m4d.portal.member.StakeholderType) row[2], (String)
                                        row[3]),
                        (Long) row[4]))
                .toList();
    }
}

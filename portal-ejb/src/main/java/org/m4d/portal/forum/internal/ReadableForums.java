package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.ForumPolicy;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.Audiences;

/**
 * The one rule of who reads what in forums: a forum, its topics and their posts are there for the forum's audience, and for nobody else. Who does not
 * belong to it shall not learn that they exist, so what is withheld is not found. Every way to a forum, a topic or a post leads through here.
 */
@RequestScoped
public class ReadableForums {

    /** No forum has this number. It keeps a list of forums from being empty, which SQL cannot express. */
    private static final Long NONE = 0L;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    /** The audiences of the topics that this request has asked for: a page asks for one topic several times. */
    private final Map<Long, Audience> ofTopics = new HashMap<>();

    /** @throws NotFound when there is none, or it is withheld from the one who acts */
    public Forum check(Forum forum) {
        if (forum == null || !audiences.admits(forum.getAudience())) {
            throw new NotFound();
        }
        return forum;
    }

    /**
     * Beside its forum its own state counts: what was taken away or waits is there for its author and moderators alone.
     *
     * @throws NotFound when there is none, or it is withheld from the one who acts
     * @throws org.m4d.portal.common.ContentMoved when it was merged into another
     */
    public Topic check(Topic topic) {
        if (topic == null) {
            throw new NotFound();
        }
        check(topic.getForum());
        ForumPolicy.checkOpen(acting.actor(), topic);
        ofTopics.put(topic.getId(), topic.getForum().getAudience());
        return topic;
    }

    /** The same for a topic that need not be loaded. */
    public void checkTopic(long id) {
        Audience audience = ofTopics.computeIfAbsent(id, this::audienceOf);
        if (audience == null || !audiences.admits(audience)) {
            throw new NotFound();
        }
    }

    /**
     * The forums that lists of topics leave out for the one who acts; never empty. Lists are narrowed by them instead of by the forums that
     * may be read: so they are still read along the index of their order.
     */
    public Collection<Long> withheld() {
        List<Long> found = entities.createQuery(
                        "select f.id from Forum f where f.audience not in (:readable)", Long.class)
                .setParameter("readable", readable())
                .getResultList();
        return found.isEmpty() ? List.of(NONE) : found;
    }

    /** The audiences that the one who acts belongs to. */
    List<Audience> readable() {
        return audiences.readable().stream().map(Audience::parse).toList();
    }

    private Audience audienceOf(long topic) {
        return entities.createQuery("select f.audience from Topic t join t.forum f where t.id = :id", Audience.class)
                .setParameter("id", topic)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

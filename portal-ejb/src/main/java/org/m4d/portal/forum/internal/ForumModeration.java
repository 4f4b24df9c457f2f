package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.PostPublished;
import org.m4d.portal.forum.QuestionChanged;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.forum.TopicReshaped;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Writings;

/** Carries out what moderators and authors decide about posts. A topic is what its opening post is. */
@ApplicationScoped
class ForumModeration implements Moderated {

    @Inject
    Topics topics;

    @Inject
    Tallies tallies;

    @Inject
    PostExhibits exhibits;

    @Inject
    Writings writings;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<PostPublished> published;

    @Inject
    Event<TopicReshaped> reshaped;

    @Inject
    Event<QuestionChanged> asked;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.POST, ContentType.TOPIC);
    }

    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        return type == ContentType.TOPIC ? exhibits.ofTopics(ids) : exhibits.ofPosts(ids);
    }

    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        Topic topic = topics.locked(ref.type() == ContentType.TOPIC ? ref.id() : topics.topicOf(ref.id()));
        Post post = ref.type() == ContentType.TOPIC ? topics.opening(topic) : topics.post(ref.id());
        boolean before = post.getState() == PostingState.SHOWN;
        if (act == PostingAct.WITHDRAW && post.opening() && topics.answered(topic)) {
            throw new Conflict("error.topic-answered");
        }
        post.undergo(act);
        boolean after = post.getState() == PostingState.SHOWN;
        if (post.opening()) {
            topicFollows(topic, post, before, after);
        } else if (after && !before) {
            tallies.gained(post);
        } else if (before && !after) {
            tallies.lost(post);
            if (topic.accepts(post.getId())) {
                topic.reopen();
                asked.fire(new QuestionChanged(topic.getId()));
            }
        }
        if (act == PostingAct.APPROVE) {
            writings.approved(
                    new ContentRef(ContentType.POST, post.getId()),
                    post.getAuthor().getId(),
                    post.getBody());
            published.fire(new PostPublished(
                    post.getId(), topic.getId(), post.getAuthor().getId(), post.getNumber()));
        }
        changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
    }

    @Override
    public void reopen(ContentRef ref) {
        topics.locked(ref.id()).open();
        changes.fire(ContentChanged.of(ContentType.TOPIC, ref.id()));
    }

    /** The opening post counts for the topic whether it is shown or not, so that a topic comes back as it went. */
    private void topicFollows(Topic topic, Post opening, boolean before, boolean after) {
        topic.follow(opening.getState());
        if (after && !before) {
            if (topic.getPostCount() == 0) {
                topic.gain(opening);
            }
            tallies.gained(topic);
        } else if (before && !after) {
            tallies.lost(topic, topic.getForum());
        }
        reshaped.fire(new TopicReshaped(topic.getId()));
    }
}

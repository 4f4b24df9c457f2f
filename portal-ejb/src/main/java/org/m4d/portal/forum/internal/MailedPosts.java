package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.mail.Substance;
import org.m4d.portal.mail.SubstanceSource;
import org.m4d.portal.posting.MailedPolls;

/** What mails bring of posts. A topic is one conversation in a mail program: every post answers the one that opened it, or the one that it quotes. */
@ApplicationScoped
class MailedPosts implements SubstanceSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MailedPolls polls;

    @Override
    public Set<ContentType> types() {
        return Set.of(ContentType.POST);
    }

    @Override
    public Optional<Substance> of(ContentRef ref) {
        return Optional.ofNullable(entities.find(Post.class, ref.id())).map(this::substance);
    }

    @Override
    public Map<ContentRef, Substance.Text> texts(Collection<ContentRef> refs) {
        return entities.createQuery(
                        "select p.id, p.body.html, p.body.language from Post p where p.id in :ids", Object[].class)
                .setParameter("ids", refs.stream().map(ContentRef::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ContentRef(ContentType.POST, (Long) row[0]),
                        row -> new Substance.Text((String) row[1], (String) row[2])));
    }

    private Substance substance(Post post) {
        Topic topic = post.getTopic();
        Forum forum = topic.getForum();
        boolean opening = post.getNumber() == 1;
        String own = "post-" + post.getId();
        String root = "topic-" + topic.getId();
        return new Substance(
                post.getBody().html(),
                post.getBody().language(),
                opening,
                opening ? List.of(root) : List.of(root, own),
                new ContentRef(ContentType.TOPIC, topic.getId()),
                forum.getNames(),
                forum.getSlug(),
                new ContentRef(ContentType.TOPIC, topic.getId()),
                polls.of(new ContentRef(ContentType.POST, post.getId())));
    }
}

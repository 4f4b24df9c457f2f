package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;

/** Replies, numbered in the order in which they come. */
@ApplicationScoped
class PostImporter implements LineImporter {

    @Inject
    Topics topics;

    @Inject
    MemberKeys members;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public String kind() {
        return "posts";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        languages.check("lang", line.text("lang"));
        Body body = markdown.render(line.text("body"), line.text("lang"));
        Optional<Post> known = Optional.ofNullable(line.key()).flatMap(topics::postByKey);
        Status status = known.map(post -> update(post, body)).orElse(Status.CREATED);
        Post post = known.orElseGet(() -> add(line, body));
        Topic topic = post.getTopic();
        if (status != Status.UNCHANGED) {
            changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
            changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
        }
        return new ImportOutcome(
                status, post.getId(), ContentPath.post(topic.getId(), topic.getTitle(), post.getNumber()));
    }

    private Status update(Post post, Body body) {
        if (post.getBody().equals(body)) {
            return Status.UNCHANGED;
        }
        post.edit(body, post.getAuthor().getId(), clock.instant());
        return Status.UPDATED;
    }

    private Post add(ImportLine line, Body body) {
        String key = line.text("topic");
        Topic topic = topics.topicByKey(key)
                .map(found -> topics.locked(found.getId()))
                .orElseThrow(() -> InvalidInput.of("topic", "error.import.reference", Map.of("value", key)));
        Post post = topic.add(
                members.named(line, "author"), body, line.instant("at").orElseGet(clock::instant));
        post.importedAs(line.key());
        topics.add(post);
        topics.count(topic.getForum().getId(), post);
        return post;
    }
}

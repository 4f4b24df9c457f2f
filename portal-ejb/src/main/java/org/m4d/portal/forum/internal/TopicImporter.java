package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.forum.TopicRenamed;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;

/** Topics with their opening posts. A repeated import updates title and text, and leaves replies alone. */
@ApplicationScoped
class TopicImporter implements LineImporter {

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

    @Inject
    Event<TopicRenamed> renamed;

    @Override
    public String kind() {
        return "topics";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        languages.check("lang", line.text("lang"));
        Body body = markdown.render(line.text("body"), line.text("lang"));
        Optional<Topic> known = Optional.ofNullable(line.key()).flatMap(topics::topicByKey);
        Status status =
                known.map(topic -> update(topic, line.text("title"), body)).orElse(Status.CREATED);
        Topic topic = known.orElseGet(() -> start(line, body));
        if (status != Status.UNCHANGED) {
            changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
            changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
        }
        return new ImportOutcome(
                status, topic.getId(), ContentPath.of(ContentType.TOPIC, topic.getId(), topic.getTitle()));
    }

    private Status update(Topic topic, String title, Body body) {
        Post opening = topics.opening(topic);
        if (topic.getTitle().equals(title.strip()) && opening.getBody().equals(body)) {
            return Status.UNCHANGED;
        }
        if (!topic.getTitle().equals(title.strip())) {
            topic.retitle(title);
            renamed.fire(new TopicRenamed(topic.getId()));
        }
        opening.edit(body, topic.getAuthor().getId(), clock.instant());
        return Status.UPDATED;
    }

    private Topic start(ImportLine line, Body body) {
        Member author = members.named(line, "author");
        Instant at = line.instant("at").orElseGet(clock::instant);
        Topic topic = new Topic(
                topics.forum(line.text("forum")),
                author,
                line.text("title"),
                line.text("lang"),
                line.texts("tags"),
                at);
        topic.importedAs(line.key());
        if (line.flag("pinned")) {
            topic.pin();
        }
        topics.add(topic);
        Post post = topics.add(topic.add(author, body, at));
        topics.count(topic.getForum().getId(), post);
        return topic;
    }
}

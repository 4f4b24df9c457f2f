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

    @Override
    public String kind() {
        return "topics";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        languages.check("lang", line.text("lang"));
        Body body = markdown.render(line.text("body"), line.text("lang"));
        Optional<Topic> known = Optional.ofNullable(line.key()).flatMap(topics::topicByKey);
        Topic topic = known.orElseGet(() -> start(line));
        if (known.isPresent()) {
            topic.retitle(line.text("title"));
            Post opening = topics.opening(topic);
            opening.edit(body, topic.getAuthor().getId(), clock.instant());
        } else {
            Post post = topics.add(topic.add(topic.getAuthor(), body, topic.getCreatedAt()));
            topics.count(topic.getForum().getId(), post);
        }
        changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
        return new ImportOutcome(
                known.isPresent() ? Status.UPDATED : Status.CREATED,
                topic.getId(),
                ContentPath.of(ContentType.TOPIC, topic.getId(), topic.getTitle()));
    }

    private Topic start(ImportLine line) {
        Member author = members.named(line, "author");
        Instant at = line.instant("at").orElseGet(clock::instant);
        Topic topic = new Topic(
                topics.forum(line.text("forum")), author, line.text("title"), line.text("lang"), line.texts("tags"), at);
        topic.importedAs(line.key());
        if (line.flag("pinned")) {
            topic.pin();
        }
        return topics.add(topic);
    }
}
